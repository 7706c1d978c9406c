import type { MustHaveCount, MustHaveKey } from '../types.ts';
import { popcount } from './bitmap.ts';
import type { Failing } from './failing.ts';

/** Who passes every must-have, who fails exactly one, and the counts of both by must-have, over all live rows. */
export type Funnel = {
  readonly eligible: Uint32Array;
  readonly near: Uint32Array;
  readonly eligibleCount: number;
  readonly mustHaves: readonly MustHaveCount[];
};

export type FailingTest = { readonly key: MustHaveKey; readonly failing: Failing };

// Words worked on at a time, so that every test's failing rows stay in the nearest cache.
const blockLength = 512;

/** Runs the tests over the live rows, a block of words at a time. */
export const runFunnel = (live: Uint32Array, tests: readonly FailingTest[]): Funnel => {
  const eligible = new Uint32Array(live.length);
  const near = new Uint32Array(live.length);
  const fails = new Int32Array(tests.length);
  const failsOnly = new Int32Array(tests.length);
  const failing = new Uint32Array(tests.length * blockLength);
  const twice = new Uint32Array(blockLength);
  let eligibleCount = 0;

  for (let from = 0; from < live.length; from += blockLength) {
    const count = Math.min(blockLength, live.length - from);
    const once = near.subarray(from, from + count);
    twice.fill(0);
    for (let test = 0; test < tests.length; test += 1) {
      const at = test * blockLength;
      (tests[test] as FailingTest).failing(from, count, failing, at);
      let total = 0;
      for (let index = 0; index < count; index += 1) {
        const failed = (failing[at + index] as number) & (live[from + index] as number);
        failing[at + index] = failed;
        twice[index] = (twice[index] as number) | ((once[index] as number) & failed);
        once[index] = (once[index] as number) | failed;
        total += popcount(failed);
      }
      fails[test] = (fails[test] as number) + total;
    }
    for (let index = 0; index < count; index += 1) {
      const passed = (live[from + index] as number) & ~(once[index] as number);
      eligible[from + index] = passed;
      eligibleCount += popcount(passed);
      once[index] = (once[index] as number) & ~(twice[index] as number);
    }
    for (let test = 0; test < tests.length; test += 1) {
      const at = test * blockLength;
      let total = 0;
      for (let index = 0; index < count; index += 1)
        total += popcount((failing[at + index] as number) & (once[index] as number));
      failsOnly[test] = (failsOnly[test] as number) + total;
    }
  }
  return {
    eligible,
    near,
    eligibleCount,
    mustHaves: tests.map(({ key }, test) => ({
      key,
      fails: fails[test] as number,
      failsOnly: failsOnly[test] as number,
    })),
  };
};

/** The first must-have a row fails. */
export const failedBy = (tests: readonly FailingTest[], row: number): MustHaveKey | undefined => {
  const word = new Uint32Array(1);
  return tests.find(({ failing }) => {
    failing(row >>> 5, 1, word, 0);
    return (((word[0] as number) >>> (row & 31)) & 1) === 1;
  })?.key;
};
