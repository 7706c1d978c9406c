import { describe, expect, it } from 'vitest';
import { anna } from '../../../test/placement-examples.ts';
import {
  changeExpectedNeed,
  type ExpectedNeed,
  type ExpectedNeedEvent,
  evolveExpectedNeed,
  registerExpectedNeed,
  restoreExpectedNeed,
  withdrawExpectedNeed,
} from './expected-need.ts';

const subject = { employerId: 'employer', municipality: '0330', ssyk: '5321' };
const noted = { notedOn: '2026-11-22', by: anna };
const given = (...events: ExpectedNeedEvent[]) =>
  events.reduce<ExpectedNeed | undefined>(evolveExpectedNeed, undefined) as ExpectedNeed;
const registered = registerExpectedNeed(subject, { shortTerm: 15, longTerm: 50 }, noted);
const withdrawn = withdrawExpectedNeed(given(...registered), { on: '2026-11-23', by: anna });

describe('An expected need', () => {
  it('is current when it is registered, with who noted it and when', () => {
    expect(given(...registered)).toEqual({
      ...subject,
      ...noted,
      shortTerm: 15,
      longTerm: 50,
      status: 'current',
    });
  });

  it('takes other numbers, noted anew, and forgets a note that is no longer given', () => {
    const note = { text: 'Pensionsavgångar', companyOwn: [] };
    const later = { notedOn: '2027-02-01', by: anna };
    const first = changeExpectedNeed(given(...registered), { shortTerm: 10, longTerm: 50, note }, noted);
    const second = changeExpectedNeed(given(...registered, ...first), { shortTerm: 9, longTerm: 0 }, later);
    expect(given(...registered, ...first).note).toEqual(note);
    expect(given(...registered, ...first, ...second)).toEqual({
      ...subject,
      ...later,
      shortTerm: 9,
      longTerm: 0,
      status: 'current',
    });
  });

  it('is of at least one person, and its note names nobody', () => {
    const nobody = { shortTerm: 0, longTerm: 0 };
    const note = { text: 'Ring 070-123 45 67', companyOwn: [] };
    expect(() => registerExpectedNeed(subject, nobody, noted)).toThrow('innehåller fel');
    expect(() => changeExpectedNeed(given(...registered), nobody, noted)).toThrow('innehåller fel');
    expect(() => registerExpectedNeed(subject, { shortTerm: 1, longTerm: 0, note }, noted)).toThrow(
      expect.objectContaining({ errors: [expect.objectContaining({ field: 'note' })] }),
    );
  });

  it('is taken back, not changed or taken back again then, and restored as it was', () => {
    const gone = given(...registered, ...withdrawn);
    expect(gone).toMatchObject({ status: 'withdrawn', withdrawal: { on: '2026-11-23' } });
    expect(() => changeExpectedNeed(gone, { shortTerm: 1, longTerm: 1 }, noted)).toThrow('Återställ');
    expect(() => withdrawExpectedNeed(gone, { on: '2026-11-23', by: anna })).toThrow('Återställ');
    const restored = given(...registered, ...withdrawn, ...restoreExpectedNeed(gone));
    expect(restored).toEqual(given(...registered));
    expect(() => restoreExpectedNeed(restored)).toThrow('redan aktuellt');
  });
});
