import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ageBandHoldsThrough, ageBandOf, forEver } from './age-band.ts';

describe('Age bands', () => {
  it.each([
    [2010, '16-19'],
    [2007, '16-19'],
    [2006, '20-24'],
    [2002, '20-24'],
    [2001, '25-34'],
    [1992, '25-34'],
    [1991, '35-44'],
    [1982, '35-44'],
    [1981, '45-54'],
    [1972, '45-54'],
    [1971, '55-'],
    [1930, '55-'],
  ])('puts those born in %i in %s in 2026', (birthYear, band) => {
    expect(ageBandOf(birthYear, '2026-11-22')).toBe(band);
  });

  it('has none for those below sixteen', () => {
    expect(ageBandOf(2011, '2026-12-31')).toBeUndefined();
  });

  it('ends with the year in which the last age of the band is reached', () => {
    expect(ageBandHoldsThrough(2006, '20-24')).toBe('2030-12-31');
    expect(ageBandHoldsThrough(1960, '55-')).toBe(forEver);
  });

  it('holds through its last day and not a day longer', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1920, max: 2010 }), (birthYear) => {
        const band = ageBandOf(birthYear, '2026-11-22');
        if (!band || band === '55-') return;
        const last = ageBandHoldsThrough(birthYear, band);
        const next = `${Number(last.slice(0, 4)) + 1}-01-01`;
        expect(ageBandOf(birthYear, last)).toBe(band);
        expect(ageBandOf(birthYear, next)).not.toBe(band);
      }),
    );
  });
});
