import { describe, expect, it } from 'vitest';
import { after, given, today } from '../../test/active-candidate.ts';
import { toEmployer, toMatching } from '../../test/examples.ts';
import { giveConsent, hasConsentToMatching, withdrawConsent } from './consents.ts';

const employer = '01890000-0000-7000-8000-000000000001';
const without = () => given({ consents: [] });
const key = { purpose: 'matching' as const, receiver: 'partners' };

describe('Giving a consent', () => {
  it('puts it in force from today', () => {
    const candidate = without();
    const then = after(candidate, giveConsent(candidate, toMatching(), today));
    expect(then.consents).toEqual([{ ...toMatching(), givenOn: today }]);
    expect(hasConsentToMatching(then)).toBe(true);
  });

  it('takes in nothing but what is asked for', () => {
    const offer = { ...toMatching(), givenOn: '2020-01-01', ending: 'withdrawn' };
    expect(giveConsent(without(), offer, today)).toEqual([
      { type: 'consent-given', consent: { ...toMatching(), givenOn: today } },
    ]);
  });

  it('holds through its last day, and is refused the day after', () => {
    expect(giveConsent(without(), toMatching(today), today)).toHaveLength(1);
    expect(() => giveConsent(without(), toMatching('2026-11-21'), today)).toThrow(
      expect.objectContaining({ errors: [expect.objectContaining({ field: 'expiresOn' })] }),
    );
  });

  it.each([
    ['matching for one employer', { ...toMatching(), receiver: employer }],
    ['a presentation for everyone', toEmployer('partners')],
  ])('refuses %s', (_case, offer) => {
    expect(() => giveConsent(without(), offer, today)).toThrow(
      expect.objectContaining({ errors: [expect.objectContaining({ field: 'receiver' })] }),
    );
  });

  it('replaces the earlier one for the same purpose and receiver, and remembers it', () => {
    const candidate = given();
    const then = after(candidate, giveConsent(candidate, toMatching('2100-01-01'), today));
    expect(then.consents).toHaveLength(1);
    expect(then.endedConsents).toEqual([
      { ...toMatching(), givenOn: today, endedOn: today, ending: 'replaced' },
    ]);
  });

  it('changes nothing when the same is already in force', () => {
    expect(giveConsent(given(), toMatching(), '2026-12-01')).toEqual([]);
  });

  it('stops at fifty in force, and still lets one of them be replaced', () => {
    const fifty = Array.from({ length: 50 }, (_, index) =>
      toEmployer(`01890000-0000-7000-8000-0000000001${String(index).padStart(2, '0')}`),
    );
    const candidate = given({ consents: fifty });
    expect(() => giveConsent(candidate, toMatching(), today)).toThrow('Högst 50');
    const [first] = fifty;
    expect(first && giveConsent(candidate, { ...first, textVersion: '2026-2' }, today)).toHaveLength(1);
  });
});

describe('Withdrawing a consent', () => {
  it('ends it at once and remembers that it was given', () => {
    const candidate = given();
    const then = after(candidate, withdrawConsent(candidate, key, '2026-12-24'));
    expect(hasConsentToMatching(then)).toBe(false);
    expect(then.endedConsents).toEqual([
      { ...toMatching(), givenOn: today, endedOn: '2026-12-24', ending: 'withdrawn' },
    ]);
  });

  it('leaves the others as they are', () => {
    const candidate = given({ consents: [toMatching(), toEmployer(employer)] });
    const then = after(candidate, withdrawConsent(candidate, key, today));
    expect(then.consents.map(({ receiver }) => receiver)).toEqual([employer]);
  });

  it('refuses what is not there', () => {
    expect(() => withdrawConsent(without(), key, today)).toThrow(expect.objectContaining({ status: 404 }));
  });
});
