import { describe, expect, it } from 'vitest';
import { allConsents, employerId } from '../../test/examples.ts';
import { allowsMatching, allowsPresentation } from './consent.ts';

const until = (expiresOn: string) => {
  const known = allConsents();
  return { ...known, consents: known.consents.map((consent) => ({ ...consent, expiresOn })) };
};

describe('A consent', () => {
  it('holds on its last day and not on the day after', () => {
    expect(allowsMatching(until('2026-11-22'), '2026-11-22')).toBe(true);
    expect(allowsMatching(until('2026-11-22'), '2026-11-23')).toBe(false);
  });

  it('to be presented holds for the one employer it names', () => {
    expect(allowsPresentation(allConsents(), employerId, '2026-11-22')).toBe(true);
    expect(allowsPresentation(allConsents(), '018f0000-0000-7000-8000-00000000e002', '2026-11-22')).toBe(
      false,
    );
  });

  it('to be matched is not one to be presented, nor the other way round', () => {
    const [matching, presentation] = allConsents().consents;
    const only = (consent: typeof matching) => ({ municipality: '1488', consents: consent ? [consent] : [] });
    expect(allowsPresentation(only(matching), employerId, '2026-11-22')).toBe(false);
    expect(allowsMatching(only(presentation), '2026-11-22')).toBe(false);
  });

  it('is nobody’s who is unknown, or in no list any more', () => {
    expect(allowsMatching(undefined, '2026-11-22')).toBe(false);
    expect(allowsMatching({ ...allConsents(), municipality: null }, '2026-11-22')).toBe(false);
  });
});
