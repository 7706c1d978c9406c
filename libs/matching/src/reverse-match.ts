import { createChainPlanner } from './chain-planner.ts';
import { isBridgeable } from './chain.ts';
import { dayNumber } from './calendar.ts';
import { modelVersion } from './model.ts';
import { missingMustHaves } from './must-haves.ts';
import { compareIds } from './ranking.ts';
import { scoreOne } from './score-card.ts';
import { standingOf } from './standing.ts';
import type { CalendarDate, Chain, Demand, Measure, MustHaveKey, ScoringProfile } from './types.ts';

/** A demand as it looks to one candidate; score in centipoints. */
export type ReverseEntry = { readonly demand: string; readonly score: number; readonly start: CalendarDate };

export type ReverseNearMiss = ReverseEntry & { readonly missing: MustHaveKey; readonly chain: Chain | null };

/** One candidate against many demands: `eligible` and `near` are counts over all, the lists hold the best. */
export type ReverseAnswer = {
  readonly model: 1;
  readonly asOf: CalendarDate;
  readonly candidate: string;
  readonly considered: number;
  readonly eligible: number;
  readonly near: number;
  readonly demands: readonly ReverseEntry[];
  readonly nearMisses: readonly ReverseNearMiss[];
};

export type ReverseOptions = { readonly top?: number; readonly toolbox?: readonly Measure[] };

/** Best score first, then the earliest start, then id. */
export const compareReverse = (a: ReverseEntry, b: ReverseEntry): number =>
  b.score - a.score || compareIds(a.start, b.start) || compareIds(a.demand, b.demand);

/**
 * Matches one candidate against open demands: those the candidate is eligible for, and those missing exactly one
 * must-have with the chain that would bridge it (null where nothing does). Without consent nothing is considered.
 */
export const reverseMatch = (
  profile: ScoringProfile,
  demands: readonly Demand[],
  asOf: CalendarDate,
  { top = 20, toolbox = [] }: ReverseOptions = {},
): ReverseAnswer => {
  const day = dayNumber(asOf);
  const judged = (profile.consentToMatching ? demands : []).map((demand) => ({
    demand,
    missing: missingMustHaves(profile, demand, day),
  }));
  const ranked = (missing: number) =>
    judged
      .filter((each) => each.missing.length === missing)
      .map((each) => ({
        ...each,
        entry: {
          demand: each.demand.id,
          score: scoreOne(profile, each.demand, asOf).score,
          start: each.demand.start,
        },
      }))
      .toSorted((a, b) => compareReverse(a.entry, b.entry));
  const chainTo = (demand: Demand, missing: MustHaveKey): Chain | null => {
    if (toolbox.length === 0 || !isBridgeable(demand, missing)) return null;
    const planner = createChainPlanner(demand, toolbox, day);
    return planner.plan(standingOf(profile, planner.goal, day), profile.municipality);
  };
  const eligible = ranked(0);
  const near = ranked(1);
  return {
    model: modelVersion,
    asOf,
    candidate: profile.id,
    considered: judged.length,
    eligible: eligible.length,
    near: near.length,
    demands: eligible.slice(0, top).map((each) => each.entry),
    nearMisses: near.slice(0, top).map(({ demand, missing, entry }) => ({
      ...entry,
      missing: missing[0] as MustHaveKey,
      chain: chainTo(demand, missing[0] as MustHaveKey),
    })),
  };
};
