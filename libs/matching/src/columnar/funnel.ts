import type { MustHaveCount, MustHaveKey } from '../types.ts';
import { countBits } from './bitmap.ts';
import type { Failing } from './failing.ts';

/** Who passes every must-have, who fails exactly one, and the counts of both by must-have, over all live rows. */
export type Funnel = {
  readonly eligible: Int32Array;
  readonly near: Int32Array;
  readonly eligibleCount: number;
  readonly mustHaves: readonly MustHaveCount[];
};

export type FailingTest = { readonly key: MustHaveKey; readonly failing: Failing };

// Words worked on at a time, so that every test's failing rows stay in the nearest cache.
const blockLength = 512;

/** Runs the tests over the live rows, a block of words at a time. */
export const runFunnel = (live: Int32Array, tests: readonly FailingTest[]): Funnel => {
  const eligible = new Int32Array(live.length);
  const near = new Int32Array(live.length);
  const fails = new Int32Array(tests.length);
  const failsOnly = new Int32Array(tests.length);
  const failing = new Int32Array(tests.length * blockLength);
  const twice = new Int32Array(blockLength);
  for (let from = 0; from < live.length; from += blockLength) {
    const count = Math.min(blockLength, live.length - from);
    twice.fill(0);
    for (let test = 0; test < tests.length; test += 1) {
      const at = test * blockLength;
      (tests[test] as FailingTest).failing(from, count, failing, at);
      for (let index = 0; index < count; index += 1) {
        const failed = (failing[at + index] as number) & (live[from + index] as number);
        const before = near[from + index] as number;
        failing[at + index] = failed;
        twice[index] = (twice[index] as number) | (before & failed);
        near[from + index] = before | failed;
      }
      fails[test] = (fails[test] as number) + countBits(failing, at, count);
    }
    for (let index = 0; index < count; index += 1) {
      const once = near[from + index] as number;
      eligible[from + index] = (live[from + index] as number) & ~once;
      near[from + index] = once & ~(twice[index] as number);
    }
    for (let test = 0; test < tests.length; test += 1) {
      const at = test * blockLength;
      for (let index = 0; index < count; index += 1)
        failing[at + index] = (failing[at + index] as number) & (near[from + index] as number);
      failsOnly[test] = (failsOnly[test] as number) + countBits(failing, at, count);
    }
  }
  return {
    eligible,
    near,
    eligibleCount: countBits(eligible),
    mustHaves: tests.map(({ key }, test) => ({
      key,
      fails: fails[test] as number,
      failsOnly: failsOnly[test] as number,
    })),
  };
};

/** The first must-have a row fails. */
export const failedBy = (tests: readonly FailingTest[], row: number): MustHaveKey | undefined => {
  const word = new Int32Array(1);
  return tests.find(({ failing }) => {
    failing(row >>> 5, 1, word, 0);
    return (((word[0] as number) >>> (row & 31)) & 1) === 1;
  })?.key;
};
