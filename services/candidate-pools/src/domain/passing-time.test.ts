import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { after, aRegistration, given } from '../../test/active-candidate.ts';
import { toMatching } from '../../test/examples.ts';
import { hasConsentToMatching } from './consents.ts';
import { passTime } from './passing-time.ts';

const born = (birthYear: number) => ({ background: { ...aRegistration().background, birthYear } });

describe('Passing time', () => {
  it('leaves a consent alone through its last day', () => {
    const candidate = given({ consents: [toMatching('2027-03-31')] });
    expect(passTime(candidate, '2027-03-31')).toEqual([]);
  });

  it('ends a consent the day after its last', () => {
    const candidate = given({ consents: [toMatching('2027-03-31')] });
    const then = after(candidate, passTime(candidate, '2027-04-01'));
    expect(hasConsentToMatching(then)).toBe(false);
    expect(then.endedConsents).toMatchObject([{ ending: 'expired', endedOn: '2027-04-01' }]);
  });

  it('moves people into the next age band at the turn of the year', () => {
    const candidate = given(born(2002));
    expect(candidate.background.ageBand).toBe('20-24');
    const then = after(candidate, passTime(candidate, '2027-01-01'));
    expect(then.background.ageBand).toBe('25-34');
  });

  it('says through which day all is still true, whichever comes first', () => {
    expect(given({ consents: [toMatching('2027-03-31')] }).holdsThrough).toBe('2027-03-31');
    expect(given({ ...born(2002), consents: [toMatching('2027-03-31')] }).holdsThrough).toBe('2026-12-31');
    expect(given({ ...born(1960), consents: [] }).holdsThrough).toBe('9999-12-31');
  });

  it('decides something on exactly the days after those', () => {
    const days = fc
      .date({ min: new Date('2026-11-22'), max: new Date('2090-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(fc.integer({ min: 1940, max: 2010 }), days, days, (birthYear, expiresOn, day) => {
        const candidate = given({ ...born(birthYear), consents: [toMatching(expiresOn)] });
        expect(passTime(candidate, day).length > 0).toBe(day > candidate.holdsThrough);
        expect(passTime(after(candidate, passTime(candidate, day)), day)).toEqual([]);
      }),
    );
  });
});
