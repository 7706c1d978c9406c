import { budgetsOf } from '../budgets.ts';
import type { Scored } from '../best-kept.ts';
import { contributionOf, softFulfilment } from '../fulfilment.ts';
import { traitLevelOf } from '../trait-level.ts';
import type { CriterionKey, Demand, ShortlistEntry } from '../types.ts';
import type { Reading } from './effective-months.ts';
import type { ScoreColumn } from './points.ts';
import { traitNumber } from './tail.ts';
import { ratingsOf } from './trait-columns.ts';

/** Turns a scored row into its shortlist entry: every contribution, the two totals and the interval. */
export const shortlistEntries = (
  { columns, words, asOf }: Reading,
  demand: Demand,
  scored: readonly ScoreColumn[],
  idOf: (row: number) => string,
): ((best: Scored) => ShortlistEntry) => {
  const budgets = budgetsOf(demand).soft;
  const formalCount = demand.formal.length;

  const interval = (row: number): { low: number; high: number } => {
    const total = { low: 0, high: 0 };
    for (const [index, { trait, wanted }] of demand.soft.entries()) {
      const budget = budgets[index] as number;
      const ratings = ratingsOf(words, columns.tail.values[row] as number, traitNumber(trait), asOf);
      const { low, high } = traitLevelOf(ratings);
      total.low += contributionOf(budget, softFulfilment(low, wanted));
      total.high += contributionOf(budget, softFulfilment(high, wanted));
    }
    return total;
  };

  return ({ item: row, score }) => {
    const contributions: Partial<Record<CriterionKey, number>> = {};
    const totals = { formal: 0, soft: 0 };
    for (const [index, { key, at }] of scored.entries()) {
      const points = at(row);
      contributions[key] = points;
      totals[index < formalCount ? 'formal' : 'soft'] += points;
    }
    const { low, high } = interval(row);
    const others = score - totals.soft;
    return { id: idOf(row), score, ...totals, low: others + low, high: others + high, contributions };
  };
};
