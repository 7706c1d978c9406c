import { longestChain } from './model.ts';
import type { Standing } from './standing.ts';

/** A measure as the search sees it: day numbers, and a standing before and after. */
export type Step = {
  readonly id: string;
  readonly days: number;
  readonly next: (day: number) => number | undefined;
  readonly admits: (standing: Standing) => boolean;
  readonly after: (standing: Standing) => Standing;
};

/** Measures by id and the day number they are done. */
export type FoundChain = { readonly measures: readonly string[]; readonly ready: number };

/** A standing as a key: equal for equal standings only. */
export const standingKey = ({ swedish, stage, level, field, credits, shortfalls }: Standing): string =>
  `${swedish},${stage},${level},${field},${credits},${shortfalls.join(',')}`;

/**
 * The chain from a standing to the goal that is done earliest, then has the fewest steps, then the lowest ids; null where
 * none is done by day `latest`. `steps` are in order of id.
 *
 * Depth-first over every order of distinct steps, lowest ids first, so that of two equally good chains the right one is met
 * first. Starting earlier never ends later, hence what is cut can't win: a step that changes nothing, an end after the
 * best, and the same steps and standing reached no sooner than before.
 */
export const earliestChain = (
  start: Standing,
  isGoal: (standing: Standing) => boolean,
  steps: readonly Step[],
  from: number,
  latest: number = Number.POSITIVE_INFINITY,
): FoundChain | null => {
  const found: { best: FoundChain | null } = { best: null };
  const reached = new Map<string, number>();
  const taken: number[] = [];

  const cannotWin = (end: number): boolean => {
    const { best } = found;
    if (best === null) return end > latest;
    return end > best.ready || (end === best.ready && taken.length + 1 >= best.measures.length);
  };

  const seenSooner = (key: string, day: number): boolean => {
    const withTaken = `${taken.toSorted((a, b) => a - b).join('.')}|${key}`;
    const before = reached.get(withTaken);
    if (before !== undefined && before <= day) return true;
    reached.set(withTaken, day);
    return false;
  };

  const extend = (standing: Standing, day: number): void => {
    if (isGoal(standing)) {
      found.best = { measures: taken.map((index) => (steps[index] as Step).id), ready: day };
      return;
    }
    if (taken.length === longestChain) return;
    const unchanged = standingKey(standing);
    for (const [index, step] of steps.entries()) {
      if (taken.includes(index) || !step.admits(standing)) continue;
      const intake = step.next(day);
      if (intake === undefined || cannotWin(intake + step.days)) continue;
      const after = step.after(standing);
      const key = standingKey(after);
      if (key === unchanged) continue;
      taken.push(index);
      if (!seenSooner(key, intake + step.days)) extend(after, intake + step.days);
      taken.pop();
    }
  };

  if (from <= latest) extend(start, from);
  return found.best;
};
