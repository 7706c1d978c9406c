import { createBestKept } from '../best-kept.ts';
import type { ComesBefore, Scored } from '../best-kept.ts';
import { fullScore } from '../model.ts';
import type { Columns } from './columns.ts';
import type { ScoreColumn } from './score-columns.ts';

// Rows scored at a time: few enough for their points to stay in a near cache.
const chunkLength = 8192;

/** Orders rows by higher score, then earlier registered, then lower id. */
export const comesBefore =
  (registered: Columns['registered']['values'], idOf: (row: number) => string): ComesBefore =>
  (a, b) => {
    if (a.score !== b.score) return a.score > b.score;
    const difference = (registered[a.item] as number) - (registered[b.item] as number);
    return difference === 0 ? idOf(a.item) < idOf(b.item) : difference < 0;
  };

/** Keeps the rows that have at least so many points; returns how many. Every row is written, which beats a branch. */
const keepHopeful = (rows: Int32Array, scores: Int32Array, count: number, least: number): number => {
  let kept = 0;
  for (let index = 0; index < count; index += 1) {
    const score = scores[index] as number;
    rows[kept] = rows[index] as number;
    scores[kept] = score;
    kept += (least - 1 - score) >>> 31;
  }
  return kept;
};

/** Moves the rows with the most points to the front: at least `wanted` of them, with all their equals. */
const bestToFront = (rows: Int32Array, scores: Int32Array, wanted: number): number => {
  const tally = new Int32Array(fullScore + 1);
  for (const score of scores) tally[score] = (tally[score] as number) + 1;
  let least = fullScore;
  for (let found = tally[least] as number; found < wanted && least > 0; found += tally[least] as number)
    least -= 1;
  let front = 0;
  for (let index = 0; index < rows.length; index += 1) {
    const score = scores[index] as number;
    if (score < least) continue;
    const row = rows[index] as number;
    rows[index] = rows[front] as number;
    scores[index] = scores[front] as number;
    rows[front] = row;
    scores[front] = score;
    front += 1;
  }
  return front;
};

const byBudget = (columns: readonly ScoreColumn[]): ScoreColumn[] =>
  columns.filter((each) => each.budget > 0).toSorted((a, b) => b.budget - a.budget);

/**
 * The best `size` rows of a bitmap, exact. A chunk of rows gets the most each could come to; then the criteria that need a
 * closer look are settled one by one, and a row is let go as soon as it falls short of the worst row kept. To set that bar
 * high at once, the most promising rows of the first chunk are settled ahead of the others.
 */
export const bestRows = (
  bitmap: Int32Array,
  columns: readonly ScoreColumn[],
  base: number,
  size: number,
  before: ComesBefore,
): Scored[] => {
  if (size <= 0) return [];
  const chunk = new Int32Array(chunkLength);
  const points = new Int32Array(chunkLength);
  const weighty = byBudget(columns);
  const unsettled = weighty.filter((each) => each.settle !== undefined);
  const best = createBestKept(size, before);

  const settle = (rows: Int32Array, scores: Int32Array): void => {
    let count = keepHopeful(rows, scores, rows.length, best.bar());
    for (const column of unsettled) {
      column.settle?.(rows, count, scores);
      count = keepHopeful(rows, scores, count, best.bar());
    }
    for (let index = 0; index < count; index += 1) best.offer(rows[index] as number, scores[index] as number);
  };

  const take = (count: number): void => {
    points.fill(base, 0, count);
    for (const column of weighty) column.hope(chunk, count, points);
    const rows = chunk.subarray(0, count);
    const scores = points.subarray(0, count);
    const ahead = best.bar() < 0 ? bestToFront(rows, scores, 2 * size) : 0;
    settle(rows.subarray(0, ahead), scores.subarray(0, ahead));
    settle(rows.subarray(ahead), scores.subarray(ahead));
  };

  let count = 0;
  for (let at = 0; at < bitmap.length; at += 1) {
    let word = bitmap[at] as number;
    if (word === 0) continue;
    if (count > chunkLength - 32) {
      take(count);
      count = 0;
    }
    while (word !== 0) {
      const lowest = word & -word;
      chunk[count] = (at << 5) + 31 - Math.clz32(lowest);
      count += 1;
      word ^= lowest;
    }
  }
  take(count);
  return best.inOrder();
};
