import type { CriterionKey } from '../types.ts';
import type { RowMemory } from './row-memory.ts';

/** Rows and what each could come to, side by side in the kernel's memory. */
export type Chunk = { readonly rows: Int32Array; readonly scores: Int32Array };

/**
 * One criterion's centipoints. `hope` adds what each of the first `count` rows could get at most by what is quickly looked up,
 * for most criteria the very points; where that may be too much, `settle` takes the excess back after a look into the tails.
 */
export type ScoreColumn = {
  readonly key: CriterionKey;
  readonly budget: number;
  readonly hope: (chunk: Chunk, count: number) => void;
  readonly settle?: (rows: Int32Array, count: number, scores: Int32Array) => void;
  readonly at: (row: number) => number;
};

/** What a criterion is worth, before it has its place in a demand. */
export type Points = Pick<ScoreColumn, 'hope' | 'settle' | 'at'>;

/** Points by value, for values from 0 up to `length`, where the kernel can read them. */
export const table = (
  { scratch }: RowMemory,
  length: number,
  points: (value: number) => number,
): Int32Array => {
  const made = scratch.words(length);
  for (let value = 0; value < length; value += 1) made[value] = points(value);
  return made;
};
