import { daysSince, lastDayOfMonth, monthNumber } from './calendar.ts';
import { atLeastZero, negativePowerOfTwo, scaled } from './exact-powers.ts';
import { roundHalfUpExactly } from './rounding.ts';
import type { Experience } from './types.ts';

/** Experience halves every five years: 2^(−days / 365.25 / 5) = 2^(−4·days / 7305). */
export const experienceHalving = { p: 4, q: 7305 };

// Relatedness in tenths by the number of leading SSYK digits two occupations share.
const tenthsByShared = [0, 1, 3, 6, 10];

export const sharedDigits = (a: string, b: string): number => {
  let shared = 0;
  while (shared < a.length && shared < b.length && a[shared] === b[shared]) shared += 1;
  return shared;
};

/** Tenths of relatedness between two SSYK codes: 4 shared leading digits 10, then 6, 3, 1 and 0. */
export const relatedTenths = (a: string, b: string): number =>
  tenthsByShared[Math.min(4, sharedDigits(a, b))] ?? 0;

/** One stretch of experience as it counts: months × tenths of relatedness, and the days since it was last used. */
export type CountedExperience = { readonly monthTenths: number; readonly days: number };

export const countExperience = (
  experience: readonly Experience[],
  ssyk: string,
  asOf: number,
): CountedExperience[] =>
  experience.map((each) => ({
    monthTenths: each.months * relatedTenths(each.ssyk, ssyk),
    days: daysSince(lastDayOfMonth(monthNumber(each.lastUsed)), asOf),
  }));

/** What experience of so many days ago still counts for, 0–1, as a double. */
export const experienceDecay = (days: number): number =>
  2 ** ((-experienceHalving.p * days) / experienceHalving.q);

/** True when Σ monthTenths·decay ≥ `tenths`, decided exactly; `tenths` is whole. */
export const experienceReaches = (counted: readonly CountedExperience[], tenths: number): boolean => {
  let sum = scaled(-tenths);
  for (const { monthTenths, days } of counted) {
    sum += BigInt(monthTenths) * negativePowerOfTwo(experienceHalving.p * days, experienceHalving.q);
  }
  return atLeastZero(sum);
};

export const experienceTenths = (counted: readonly CountedExperience[]): number =>
  counted.reduce((sum, each) => sum + each.monthTenths * experienceDecay(each.days), 0);

/** Effective experience for an occupation in whole months (matching model § 3), `asOf` as a day number. */
export const effectiveExperience = (
  experience: readonly Experience[],
  ssyk: string,
  asOf: number,
): number => {
  const counted = countExperience(experience, ssyk, asOf).filter((each) => each.monthTenths > 0);
  return roundHalfUpExactly(experienceTenths(counted) / 10, (k) => experienceReaches(counted, 10 * k - 5));
};
