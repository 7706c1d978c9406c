import { defaultSoftShare, fullScore } from './model.ts';
import { decimalFraction } from './rounding.ts';
import type { Demand } from './types.ts';

/** Centipoints per criterion, in the demand's order. */
export type Budgets = { readonly formal: readonly number[]; readonly soft: readonly number[] };

const totalWeight = (criteria: readonly { readonly weight: number }[]): number =>
  criteria.reduce((sum, each) => sum + each.weight, 0);

const formalShare = (demand: Demand): number => {
  if (totalWeight(demand.soft) === 0) return fullScore;
  if (totalWeight(demand.formal) === 0) return 0;
  const { n, d } = decimalFraction(demand.softShare ?? defaultSoftShare);
  return Number((2n * BigInt(fullScore) * (d - n) + d) / (2n * d));
};

/** A budget over weights by largest remainder; ties go to the earlier criterion. No weight at all, nothing given. */
export const shareByLargestRemainder = (budget: number, weights: readonly number[]): number[] => {
  const total = weights.reduce((sum, each) => sum + each, 0);
  if (total === 0) return weights.map(() => 0);
  const shares = weights.map((weight) => Math.floor((budget * weight) / total));
  const left = budget - shares.reduce((sum, each) => sum + each, 0);
  const byRemainder = weights
    .map((weight, index) => ({ index, remainder: (budget * weight) % total }))
    .toSorted((a, b) => b.remainder - a.remainder || a.index - b.index);
  for (const { index } of byRemainder.slice(0, left)) shares[index] = (shares[index] ?? 0) + 1;
  return shares;
};

/** How a demand's 10,000 centipoints are spread. Both lists are all zero where neither side carries weight. */
export const budgetsOf = (demand: Demand): Budgets => {
  const formal = formalShare(demand);
  return {
    formal: shareByLargestRemainder(
      formal,
      demand.formal.map((each) => each.weight),
    ),
    soft: shareByLargestRemainder(
      fullScore - formal,
      demand.soft.map((each) => each.weight),
    ),
  };
};

/** True where no criterion carries weight, so that every score is full. */
export const isUnweighted = (demand: Demand): boolean =>
  totalWeight(demand.formal) === 0 && totalWeight(demand.soft) === 0;
