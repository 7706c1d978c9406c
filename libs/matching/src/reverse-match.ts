import type { BestKept, ComesBefore } from './best-kept.ts';
import { createBestKept } from './best-kept.ts';
import { dayNumber } from './calendar.ts';
import { createChainPlanner } from './chain-planner.ts';
import { isBridgeable } from './chain.ts';
import { modelVersion } from './model.ts';
import type { CandidateSide } from './reverse/candidate-side.ts';
import { candidateSide } from './reverse/candidate-side.ts';
import type { CompiledDemands } from './reverse/compiled-demands.ts';
import { compileDemands } from './reverse/compiled-demands.ts';
import { missingOf, scoreAgainst } from './reverse/held-against.ts';
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

export type ReverseOptions = {
  /** Length of each list, default 20. */
  readonly top?: number;
  /** Measures for the chains, default none. */
  readonly toolbox?: readonly Measure[];
};

const isCompiled = (demands: readonly Demand[] | CompiledDemands): demands is CompiledDemands =>
  'firstCriterion' in demands;

/** Best score first, then the earliest start, then id. */
const comesBefore =
  ({ start, demands }: CompiledDemands): ComesBefore =>
  (a, b) => {
    if (a.score !== b.score) return a.score > b.score;
    const difference = (start[a.item] as number) - (start[b.item] as number);
    return difference === 0
      ? (demands[a.item] as Demand).id < (demands[b.item] as Demand).id
      : difference < 0;
  };

type Sorted = {
  readonly side: CandidateSide;
  readonly eligible: BestKept;
  readonly near: BestKept;
  readonly counts: { eligible: number; near: number };
};

const sortDemands = (
  profile: ScoringProfile,
  compiled: CompiledDemands,
  asOf: number,
  top: number,
): Sorted => {
  const side = candidateSide(profile, compiled, asOf);
  const before = comesBefore(compiled);
  const sorted: Sorted = {
    side,
    eligible: createBestKept(top, before),
    near: createBestKept(top, before),
    counts: { eligible: 0, near: 0 },
  };
  for (let demand = 0; demand < compiled.demands.length; demand += 1) {
    const missing = missingOf(side, compiled, demand);
    if (missing === 'several') continue;
    const group = missing === 'none' ? 'eligible' : 'near';
    sorted.counts[group] += 1;
    const score = scoreAgainst(side, compiled, demand, sorted[group].bar());
    if (score >= 0) sorted[group].offer(demand, score);
  }
  return sorted;
};

const chainTo = (
  profile: ScoringProfile,
  demand: Demand,
  missing: MustHaveKey,
  asOf: number,
  toolbox: readonly Measure[],
): Chain | null => {
  if (toolbox.length === 0 || !isBridgeable(demand, missing)) return null;
  const planner = createChainPlanner(demand, toolbox, asOf);
  return planner.plan(standingOf(profile, planner.goal, asOf), profile.municipality);
};

/**
 * Matches one candidate against open demands: those the candidate is eligible for, and those missing exactly one
 * must-have with the chain that would bridge it (null where nothing does). Without consent nothing is considered.
 * Demands asked about again and again are best compiled once, with `compileDemands`.
 */
export const reverseMatch = (
  profile: ScoringProfile,
  demands: readonly Demand[] | CompiledDemands,
  asOf: CalendarDate,
  { top = 20, toolbox = [] }: ReverseOptions = {},
): ReverseAnswer => {
  const day = dayNumber(asOf);
  const given = isCompiled(demands) ? demands : compileDemands(demands);
  const compiled = profile.consentToMatching ? given : compileDemands([]);
  const { side, eligible, near, counts } = sortDemands(profile, compiled, day, top);
  const entry = (item: number, score: number): ReverseEntry => {
    const { id, start } = compiled.demands[item] as Demand;
    return { demand: id, score, start };
  };
  return {
    model: modelVersion,
    asOf,
    candidate: profile.id,
    considered: compiled.demands.length,
    eligible: counts.eligible,
    near: counts.near,
    demands: eligible.inOrder().map(({ item, score }) => entry(item, score)),
    nearMisses: near.inOrder().map(({ item, score }) => {
      const missing = missingOf(side, compiled, item) as MustHaveKey;
      const chain = chainTo(profile, compiled.demands[item] as Demand, missing, day, toolbox);
      return { ...entry(item, score), missing, chain };
    }),
  };
};
