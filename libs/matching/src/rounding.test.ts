import { describe, expect, it } from 'vitest';
import { decimalFraction, roundHalfUp } from './rounding.ts';
import { effectiveExperience } from './effective-experience.ts';
import { traitLevelOf } from './trait-level.ts';
import { dayNumber } from './calendar.ts';

const asOf = dayNumber('2026-11-22');

describe('rounding half up', () => {
  it('rounds exact quotients, halves upward', () => {
    expect([roundHalfUp(1, 2), roundHalfUp(5, 3), roundHalfUp(4, 3), roundHalfUp(0, 7)]).toEqual([
      1, 2, 1, 0,
    ]);
  });

  it('reads a decimal share as written', () => {
    expect(decimalFraction(0.6)).toEqual({ n: 6n, d: 10n });
    expect(decimalFraction(1e-7)).toEqual({ n: 1n, d: 10_000_000n });
    expect(decimalFraction(1)).toEqual({ n: 1n, d: 1n });
  });
});

describe('rounding of experience', () => {
  const current = (ssyk: string, months: number) => ({ ssyk, months, lastUsed: '2026-11' });

  it('takes half a month up: five months at three tenths are one and a half', () => {
    expect(effectiveExperience([current('7212', 5)], '7223', asOf)).toBe(2);
  });

  it('finds a half that doubles miss: 0.1·3 + 0.6·2 months are exactly one and a half', () => {
    // In doubles 0.1 * 3 + 0.6 * 2 is a little more, and other orders a little less, than 1.5.
    const experience = [current('7911', 3), current('7222', 2)];
    expect(effectiveExperience(experience, '7223', asOf)).toBe(2);
    expect(effectiveExperience(experience.toReversed(), '7223', asOf)).toBe(2);
  });

  it('does not take up what is just short of a half, nor down what is just past it', () => {
    const short = [
      { ssyk: '7223', months: 8, lastUsed: '2020-03' },
      { ssyk: '7223', months: 41, lastUsed: '2006-02' },
    ];
    const past = [
      { ssyk: '7223', months: 16, lastUsed: '2010-12' },
      { ssyk: '7223', months: 27, lastUsed: '2007-01' },
    ];
    // The sums miss a half, and pass one, by less than a billionth of a month.
    expect(effectiveExperience(short, '7223', asOf)).toBe(5);
    expect(effectiveExperience(past, '7223', asOf)).toBe(4);
  });

  it('takes an exact half after twenty years up: 8 months have faded to half a month', () => {
    expect(effectiveExperience([{ ssyk: '7223', months: 8, lastUsed: '2006-11' }], '7223', lastDays)).toBe(1);
  });
});

// 7305 days after 2006-11-30: four half-lives of exactly 1826.25 days.
const lastDays = dayNumber('2006-11-30') + 7305;

describe('rounding of trait levels', () => {
  const today = (level: number, count: number) =>
    Array.from({ length: count }, () => ({ level, tenths: 10, days: 0 }));

  it('is neutral where nobody rated', () => {
    expect(traitLevelOf([])).toEqual({ level: 60, low: 40, high: 80, weight: 0 });
  });

  it('takes an exact half of a twentieth up: 20·25/8 is 62.5', () => {
    expect(traitLevelOf([...today(3, 6), ...today(4, 1)]).level).toBe(63);
  });

  it('spreads three full ratings half a level each way', () => {
    expect(traitLevelOf(today(3, 3))).toEqual({ level: 60, low: 50, high: 70, weight: 3 });
  });

  it('keeps the interval within the levels there are', () => {
    expect(traitLevelOf(today(5, 9))).toMatchObject({ high: 100 });
  });
});
