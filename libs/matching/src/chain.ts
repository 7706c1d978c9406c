import { stageOrder } from '@samspar/reference-data';
import { calendarDate, dayNumber } from './calendar.ts';
import { nextIntake } from './intake.ts';
import { longestChain } from './model.ts';
import { formalCriterion, missingMustHaves } from './must-haves.ts';
import type { Goal, Standing } from './standing.ts';
import { afterEffect, goalOf, meetsGoal, standingOf } from './standing.ts';
import type { CalendarDate, Chain, Demand, Measure, MustHaveKey, ScoringProfile } from './types.ts';

const unbridgeableKinds = new Set<string>(['language', 'interest']);

/** True for a must-have some measure could help someone meet; reach, time and extent are not for measures to change. */
export const isBridgeable = (demand: Demand, key: MustHaveKey): boolean => {
  const criterion = formalCriterion(demand, key);
  return criterion === undefined ? key === 'stage' : !unbridgeableKinds.has(criterion.kind);
};

type Step = {
  readonly id: string;
  readonly days: number;
  readonly next: (day: number) => number | undefined;
  readonly admits: (standing: Standing) => boolean;
  readonly after: (standing: Standing) => Standing;
};

const admission = ({ prerequisites }: Measure) => {
  const stage = prerequisites?.stage === undefined ? 0 : stageOrder(prerequisites.stage);
  const swedish = prerequisites?.swedish ?? 0;
  const level = prerequisites?.educationLevel ?? 0;
  return (standing: Standing): boolean =>
    standing.swedish >= swedish && standing.level >= level && standing.stage >= stage;
};

const stepOf = (measure: Measure, goal: Goal): Step => ({
  id: measure.id,
  days: 7 * measure.weeks,
  next: nextIntake(measure.intake),
  admits: admission(measure),
  after: (standing) =>
    measure.effects.reduce<Standing>((held, effect) => afterEffect(held, goal, effect), standing),
});

const keyOf = ({ swedish, stage, level, field, credits, shortfalls }: Standing): string =>
  `${swedish},${stage},${level},${field},${credits},${shortfalls.join(',')}`;

type Found = { readonly measures: readonly string[]; readonly ready: number };

/**
 * Depth-first over every order of distinct measures, in order of id, so that of two equally good chains the one with
 * the lower ids is met first. Starting earlier never ends later, hence what is cut can't win: a step that changes
 * nothing, an end after the best, and the same measures and standing reached no sooner than before.
 */
const earliestChain = (start: Standing, goal: Goal, steps: readonly Step[], asOf: number): Found | null => {
  let best: Found | null = null;
  const reached = new Map<string, number>();
  const taken: number[] = [];

  const cannotWin = (end: number): boolean =>
    best !== null && (end > best.ready || (end === best.ready && taken.length + 1 >= best.measures.length));

  const seenSooner = (state: string, day: number): boolean => {
    const state_ = `${[...taken].toSorted((a, b) => a - b).join('.')}|${state}`;
    const before = reached.get(state_);
    if (before !== undefined && before <= day) return true;
    reached.set(state_, day);
    return false;
  };

  const extend = (standing: Standing, day: number): void => {
    if (meetsGoal(standing, goal)) {
      best = { measures: taken.map((index) => steps[index]?.id ?? ''), ready: day };
      return;
    }
    if (taken.length === longestChain) return;
    const from = keyOf(standing);
    for (const [index, step] of steps.entries()) {
      if (taken.includes(index) || !step.admits(standing)) continue;
      const intake = step.next(day);
      if (intake === undefined || cannotWin(intake + step.days)) continue;
      const after = step.after(standing);
      const state = keyOf(after);
      if (state === from) continue;
      taken.push(index);
      if (!seenSooner(state, intake + step.days)) extend(after, intake + step.days);
      taken.pop();
    }
  };

  extend(start, asOf);
  return best;
};

const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** Plans chains toward one demand; remembers the plan for every standing it has met. */
export type ChainPlanner = {
  readonly goal: Goal;
  /** The best chain from a standing for someone living in a municipality; null where none leads there. */
  readonly plan: (standing: Standing, municipality: string) => Chain | null;
};

/** `asOf` is a day number. Measures without a place left are not used. */
export const createChainPlanner = (
  demand: Demand,
  toolbox: readonly Measure[],
  asOf: number,
): ChainPlanner => {
  const goal = goalOf(demand);
  const usable = toolbox.filter((each) => each.capacity > 0).toSorted(byId);
  const stepsByPlace = new Map<string, readonly Step[]>();
  const plans = new Map<string, Chain | null>();

  const stepsIn = (municipality: string): readonly Step[] => {
    const known = stepsByPlace.get(municipality);
    if (known) return known;
    const steps = usable
      .filter((each) => each.municipalities?.includes(municipality) ?? true)
      .map((each) => stepOf(each, goal));
    stepsByPlace.set(municipality, steps);
    return steps;
  };

  return {
    goal,
    plan: (standing, municipality) => {
      const key = `${municipality}|${keyOf(standing)}`;
      const known = plans.get(key);
      if (known !== undefined) return known;
      const found = earliestChain(standing, goal, stepsIn(municipality), asOf);
      const chain = found && { measures: found.measures, ready: calendarDate(found.ready) };
      plans.set(key, chain);
      return chain;
    },
  };
};

/** What a candidate lacks for a demand, which of it no measure can change, and the chain that meets the rest. */
export type Bridging = {
  readonly missing: readonly MustHaveKey[];
  readonly unbridgeable: readonly MustHaveKey[];
  readonly chain: Chain | null;
};

/**
 * The chain of at most five measures that makes a candidate eligible earliest; ties by fewest measures, then by id.
 * Someone eligible already gets the empty chain, ready on `asOf`; `chain` is null where nothing bridges it.
 */
export const bestChain = (
  profile: ScoringProfile,
  demand: Demand,
  asOf: CalendarDate,
  toolbox: readonly Measure[],
): Bridging => {
  const day = dayNumber(asOf);
  const missing = missingMustHaves(profile, demand, day);
  const unbridgeable = missing.filter((key) => !isBridgeable(demand, key));
  if (unbridgeable.length > 0) return { missing, unbridgeable, chain: null };
  const planner = createChainPlanner(demand, toolbox, day);
  const chain = planner.plan(standingOf(profile, planner.goal, day), profile.municipality);
  return { missing, unbridgeable, chain };
};
