import { budgetsOf } from '../budgets.ts';
import type { Scored } from '../best-kept.ts';
import { contributionOf, softFulfilment } from '../fulfilment.ts';
import { traitLevelOf } from '../trait-level.ts';
import type { Demand, ShortlistEntry } from '../types.ts';
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
    const points = scored.map((each) => each.at(row));
    const sum = (from: number, to: number): number =>
      points.slice(from, to).reduce((total, each) => total + each, 0);
    const soft = sum(formalCount, points.length);
    const { low, high } = interval(row);
    return {
      id: idOf(row),
      score,
      formal: sum(0, formalCount),
      soft,
      low: score - soft + low,
      high: score - soft + high,
      contributions: Object.fromEntries(scored.map((each, index) => [each.key, points[index] as number])),
    };
  };
};
