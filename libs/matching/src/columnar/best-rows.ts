import { createBestKept } from '../best-kept.ts';
import type { ComesBefore, Scored } from '../best-kept.ts';
import { fullScore } from '../model.ts';
import type { Bitmap } from './bitmap.ts';
import type { Columns } from './columns.ts';
import type { Chunk, ScoreColumn } from './points.ts';
import type { RowMemory } from './row-memory.ts';

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

// Made once: it is larger than most pools, and is cleared at each use.
const tally = new Int32Array(fullScore + 1);

/** Moves the rows with the most points to the front: at least `wanted` of them, with all their equals. */
const bestToFront = (rows: Int32Array, scores: Int32Array, wanted: number): number => {
  tally.fill(0);
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
  { kernel, scratch }: RowMemory,
  bitmap: Bitmap,
  columns: readonly ScoreColumn[],
  base: number,
  size: number,
  before: ComesBefore,
): Scored[] => {
  if (size <= 0) return [];
  const { words } = bitmap;
  const chunk: Chunk = { rows: scratch.words(chunkLength), scores: scratch.words(chunkLength) };
  const weighty = byBudget(columns);
  const unsettled = weighty.filter((each) => each.settle !== undefined);
  const best = createBestKept(size, before);

  const settle = (rows: Int32Array, scores: Int32Array): void => {
    const keepHopeful = (count: number): number =>
      kernel.keep(rows.byteOffset, scores.byteOffset, count, best.bar());
    let count = keepHopeful(rows.length);
    for (const column of unsettled) {
      column.settle?.(rows, count, scores);
      count = keepHopeful(count);
    }
    for (let index = 0; index < count; index += 1) best.offer(rows[index] as number, scores[index] as number);
  };

  const take = (count: number): void => {
    const rows = chunk.rows.subarray(0, count);
    const scores = chunk.scores.subarray(0, count).fill(base);
    for (const column of weighty) column.hope(chunk, count);
    const ahead = best.bar() < 0 ? bestToFront(rows, scores, 2 * size) : 0;
    settle(rows.subarray(0, ahead), scores.subarray(0, ahead));
    settle(rows.subarray(ahead), scores.subarray(ahead));
  };

  for (let from = 0; from < words.length; from = kernel.nextWord.value)
    take(kernel.rowsOf(words.byteOffset, from, words.length, chunk.rows.byteOffset, chunkLength));
  return best.inOrder();
};
