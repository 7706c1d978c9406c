import type { RatingSourceCode, TraitCode } from '@samspar/reference-data';
import { ratingSources } from '@samspar/reference-data';
import { daysSince, dayNumber } from './calendar.ts';
import type { Scaled } from './exact-powers.ts';
import { atLeastZero, negativePowerOfTwo, scaled, scaledRoot } from './exact-powers.ts';
import { roundHalfUpExactly } from './rounding.ts';
import type { Rating } from './types.ts';

/** A rating halves every year: 2^(−days / 365.25) = 2^(−4·days / 1461). */
export const ratingHalving = { p: 4, q: 1461 };

const tenthsBySource: ReadonlyMap<string, number> = new Map(
  ratingSources.map((each) => [each.code, Math.round(each.weight * 10)]),
);

/** How much a source counts, in tenths. */
export const sourceTenths = (source: RatingSourceCode): number => tenthsBySource.get(source) ?? 0;

export const ratingDecay = (days: number): number => 2 ** ((-ratingHalving.p * days) / ratingHalving.q);

/** One rating as it counts: level 1–5, tenths of its source, days since it was observed. */
export type CountedRating = { readonly level: number; readonly tenths: number; readonly days: number };

export const countRatings = (ratings: readonly Rating[], trait: TraitCode, asOf: number): CountedRating[] =>
  ratings
    .filter((each) => each.trait === trait)
    .map((each) => ({
      level: each.level,
      tenths: sourceTenths(each.source),
      days: daysSince(dayNumber(each.observedOn), asOf),
    }));

/**
 * A trait's level in twentieths (20–100; 60 where nobody rated it), the interval around it, and the weight W of its
 * ratings. The prior of level 3 with strength 1 makes "not rated yet" neutral.
 */
export type TraitLevel = {
  readonly level: number;
  readonly low: number;
  readonly high: number;
  readonly weight: number;
};

type Sums<N> = { n: N; d: N };

// Ten times numerator and denominator of μ: 30 + Σ w·r over 10 + Σ w with w in tenths.
const sums = (counted: readonly CountedRating[]): Sums<number> => {
  const total = { n: 30, d: 10 };
  for (const { level, tenths, days } of counted) {
    const weight = tenths * ratingDecay(days);
    total.n += weight * level;
    total.d += weight;
  }
  return total;
};

const exactSums = (counted: readonly CountedRating[]): Sums<Scaled> => {
  const total = { n: scaled(30), d: scaled(10) };
  for (const { level, tenths, days } of counted) {
    const weight = BigInt(tenths) * negativePowerOfTwo(ratingHalving.p * days, ratingHalving.q);
    total.n += weight * BigInt(level);
    total.d += weight;
  }
  return total;
};

// 20·(μ + sign/√(1+W)) ≥ k − ½, multiplied by twice the denominator; 1/√(1+W) = √(10·d)/d.
const reaches =
  (counted: readonly CountedRating[], sign: -1 | 0 | 1) =>
  (k: number): boolean => {
    const { n, d } = exactSums(counted);
    const spread = sign === 0 ? 0n : scaledRoot(10n * d) * BigInt(40 * sign);
    return atLeastZero(40n * n + spread + (1n - 2n * BigInt(k)) * d);
  };

const clampToLevels = (twentieths: number): number => Math.min(100, Math.max(20, twentieths));

/** Level, interval and weight of counted ratings (matching model §§ 3–4). */
export const traitLevelOf = (counted: readonly CountedRating[]): TraitLevel => {
  const { n, d } = sums(counted);
  const spread = 20 * Math.sqrt(10 / d);
  const level = (20 * n) / d;
  return {
    level: roundHalfUpExactly(level, reaches(counted, 0)),
    low: clampToLevels(roundHalfUpExactly(level - spread, reaches(counted, -1))),
    high: clampToLevels(roundHalfUpExactly(level + spread, reaches(counted, 1))),
    weight: (d - 10) / 10,
  };
};

/** The level of one trait in a profile's ratings, `asOf` as a day number. */
export const traitLevel = (ratings: readonly Rating[], trait: TraitCode, asOf: number): TraitLevel =>
  traitLevelOf(countRatings(ratings, trait, asOf));

export type Confidence = { readonly value: number; readonly band: 'low' | 'medium' | 'high' };

/** How much the ratings say against the prior: W / (1 + W). */
export const confidenceOf = (weight: number): Confidence => {
  const value = weight / (1 + weight);
  return { value, band: value < 0.4 ? 'low' : value < 0.7 ? 'medium' : 'high' };
};
