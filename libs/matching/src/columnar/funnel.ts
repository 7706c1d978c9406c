import type { MustHaveCount, MustHaveKey } from '../types.ts';
import type { Bitmap } from './bitmap.ts';
import { hasBit } from './bitmap.ts';
import type { Failing } from './failing.ts';
import type { RowMemory } from './row-memory.ts';

export type FailingTest = { readonly key: MustHaveKey; readonly failing: Failing };

/** Who passes every must-have, who fails exactly one, and the counts of both by must-have, over all live rows. */
export type Funnel = {
  readonly eligible: Bitmap;
  readonly near: Bitmap;
  readonly eligibleCount: number;
  readonly mustHaves: readonly MustHaveCount[];
};

// Words worked on at a time, so that every test's failing rows stay in the nearest cache.
const blockLength = 512;

/** Runs the tests over the live rows, a block of words at a time. The bitmaps stand in scratch. */
export const runFunnel = (
  { kernel, scratch }: RowMemory,
  live: Bitmap,
  tests: readonly FailingTest[],
): Funnel => {
  const { length } = live.words;
  const eligible = scratch.words(length);
  const near = scratch.words(length).fill(0);
  const twice = scratch.words(blockLength);
  const blocks = tests.map(() => scratch.words(blockLength));
  const fails = tests.map(() => 0);
  const failsOnly = tests.map(() => 0);

  const runBlock = (from: number, count: number): void => {
    const once = near.byteOffset + 4 * from;
    const passing = eligible.byteOffset + 4 * from;
    const living = live.words.byteOffset + 4 * from;
    twice.fill(0);
    for (const [test, { failing }] of tests.entries()) {
      const out = (blocks[test] as Int32Array).subarray(0, count);
      failing(from, count, out);
      fails[test] =
        (fails[test] as number) + kernel.tally(out.byteOffset, living, once, twice.byteOffset, count);
    }
    kernel.copy(living, passing, count);
    kernel.andNot(once, passing, count);
    kernel.andNot(twice.byteOffset, once, count);
    for (const [test, block] of blocks.entries())
      failsOnly[test] = (failsOnly[test] as number) + kernel.countBoth(block.byteOffset, once, count);
  };

  for (let from = 0; from < length; from += blockLength) runBlock(from, Math.min(blockLength, length - from));
  return {
    eligible: { words: eligible },
    near: { words: near },
    eligibleCount: kernel.count(eligible.byteOffset, length),
    mustHaves: tests.map(({ key }, test) => ({
      key,
      fails: fails[test] as number,
      failsOnly: failsOnly[test] as number,
    })),
  };
};

/** The first must-have a row fails. `out` is scratch for the four words around the row. */
export const failedBy = (
  tests: readonly FailingTest[],
  row: number,
  out: Int32Array,
): MustHaveKey | undefined => {
  const from = (row >>> 7) << 2;
  return tests.find(({ failing }) => {
    failing(from, 4, out);
    return hasBit({ words: out }, row - 32 * from);
  })?.key;
};
