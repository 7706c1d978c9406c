import { dayNumber } from './calendar.ts';
import { createChainPlanner } from './chain-planner.ts';
import { formalCriterion, missingMustHaves } from './must-haves.ts';
import { standingOf } from './standing.ts';
import type { CalendarDate, Chain, Demand, Measure, MustHaveKey, ScoringProfile } from './types.ts';

const unbridgeableKinds = new Set<string>(['language', 'interest']);

/** True for a must-have some measure could help someone meet; reach, time and extent are not for measures to change. */
export const isBridgeable = (demand: Demand, key: MustHaveKey): boolean => {
  const criterion = formalCriterion(demand, key);
  return criterion === undefined ? key === 'stage' : !unbridgeableKinds.has(criterion.kind);
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
