import { createChainPlanner, isBridgeable } from './chain.ts';
import { dayNumber } from './calendar.ts';
import { freshnessOf } from './freshness.ts';
import { modelVersion } from './model.ts';
import { missingMustHaves, mustHaveKeys } from './must-haves.ts';
import { compareIds, compareRanked } from './ranking.ts';
import { scoreOne } from './score-card.ts';
import type { ScoreCard } from './score-card.ts';
import { standingOf } from './standing.ts';
import type {
  Answer,
  CalendarDate,
  Chain,
  Counts,
  Demand,
  Measure,
  MustHaveKey,
  NearMiss,
  ScoringProfile,
  ShortlistEntry,
} from './types.ts';

export type MatchOptions = {
  /** Length of the shortlist and of the near misses, default 20. */
  readonly top?: number;
  /** Measures for the chains of near misses and the reachable supply, default none. */
  readonly toolbox?: readonly Measure[];
};

/** One candidate's place in a supply: where they live, eligible now or reachable by the start. */
export type SupplyMember = {
  readonly id: string;
  readonly municipality: string;
  readonly eligible: boolean;
};

/**
 * A pool of scoring profiles that answers demands. Holds one profile per id; those without consent to matching are
 * counted and otherwise left out. Answers depend on what is held and on `asOf` alone, not on the order it came in.
 */
export type MatchIndex = {
  readonly asOf: CalendarDate;
  readonly size: number;
  has(id: string): boolean;
  get(id: string): ScoringProfile | undefined;
  /** Adds a profile or replaces the one with its id. Throws RangeError for a malformed date. */
  upsert(profile: ScoringProfile): void;
  /** True when there was one to remove. */
  remove(id: string): boolean;
  /** Moves the date that recency is counted from. */
  rollTo(asOf: CalendarDate): void;
  match(demand: Demand, options?: MatchOptions): Answer;
  /** The counts of `match` without ranking anyone: what a changed requirement would give. */
  count(demand: Demand, options?: Pick<MatchOptions, 'toolbox'>): Counts;
  /** Everyone eligible, or ready by the start through the toolbox, in order of id. */
  reachable(demand: Demand, options?: Pick<MatchOptions, 'toolbox'>): SupplyMember[];
  /** How many of the considered have every one of these municipalities in reach. */
  countReaching(municipalities: readonly string[]): number;
};

type Judged = { readonly profile: ScoringProfile; readonly missing: readonly MustHaveKey[] };

const shortlistEntry = (card: ScoreCard): ShortlistEntry => ({
  id: card.id,
  score: card.score,
  formal: card.formalTotal,
  soft: card.softTotal,
  low: card.low,
  high: card.high,
  contributions: Object.fromEntries(
    [...card.formal, ...card.soft].map((each) => [each.key, each.contribution]),
  ),
});

const countMustHaves = (demand: Demand, judged: readonly Judged[]): Counts['mustHaves'] =>
  mustHaveKeys(demand).map((key) => {
    const failing = judged.filter((each) => each.missing.includes(key));
    return {
      key,
      fails: failing.length,
      failsOnly: failing.filter((each) => each.missing.length === 1).length,
    };
  });

/** The plain form of the index: every question judges every profile by the formulas. */
export const createPlainMatchIndex = (options: { readonly asOf: CalendarDate }): MatchIndex => {
  const profiles = new Map<string, ScoringProfile>();
  let asOf = options.asOf;

  const considered = (): ScoringProfile[] => [...profiles.values()].filter((each) => each.consentToMatching);

  const judge = (demand: Demand): Judged[] => {
    const day = dayNumber(asOf);
    return considered().map((profile) => ({ profile, missing: missingMustHaves(profile, demand, day) }));
  };

  const chainsFor = (demand: Demand, toolbox: readonly Measure[]) => {
    const day = dayNumber(asOf);
    const planner = createChainPlanner(demand, toolbox, day);
    return ({ profile, missing }: Judged): Chain | null =>
      toolbox.length > 0 && missing.every((key) => isBridgeable(demand, key))
        ? planner.plan(standingOf(profile, planner.goal, day), profile.municipality)
        : null;
  };

  const supplyOf = (demand: Demand, judged: readonly Judged[], toolbox: readonly Measure[]): Judged[] => {
    const chainOf = chainsFor(demand, toolbox);
    return judged.filter((each) => {
      if (each.missing.length === 0) return true;
      const chain = chainOf(each);
      return chain !== null && chain.ready <= demand.start;
    });
  };

  const countsOf = (demand: Demand, judged: readonly Judged[], toolbox: readonly Measure[]): Counts => ({
    considered: judged.length,
    withoutConsent: profiles.size - judged.length,
    eligible: judged.filter((each) => each.missing.length === 0).length,
    reachable: supplyOf(demand, judged, toolbox).length,
    mustHaves: countMustHaves(demand, judged),
  });

  const best = (demand: Demand, judged: readonly Judged[], missing: number, top: number) =>
    judged
      .filter((each) => each.missing.length === missing)
      .map((each) => ({
        ...each,
        card: scoreOne(each.profile, demand, asOf),
      }))
      .map((each) => ({
        ...each,
        id: each.card.id,
        score: each.card.score,
        registeredAt: each.profile.registeredAt,
      }))
      .sort(compareRanked)
      .slice(0, top);

  return {
    get asOf() {
      return asOf;
    },
    get size() {
      return profiles.size;
    },
    has: (id) => profiles.has(id),
    get: (id) => profiles.get(id),
    upsert: (profile) => {
      profiles.set(profile.id, profile);
    },
    remove: (id) => profiles.delete(id),
    rollTo: (next) => {
      asOf = next;
    },
    count: (demand, { toolbox = [] } = {}) => countsOf(demand, judge(demand), toolbox),
    reachable: (demand, { toolbox = [] } = {}) =>
      supplyOf(demand, judge(demand), toolbox)
        .map(({ profile, missing }) => ({
          id: profile.id,
          municipality: profile.municipality,
          eligible: missing.length === 0,
        }))
        .sort((a, b) => compareIds(a.id, b.id)),
    countReaching: (municipalities) =>
      considered().filter((each) => municipalities.every((code) => each.reach.includes(code))).length,
    match: (demand, { top = 20, toolbox = [] } = {}) => {
      const judged = judge(demand);
      const chainOf = chainsFor(demand, toolbox);
      return {
        model: modelVersion,
        asOf,
        demand: demand.id,
        ...countsOf(demand, judged, toolbox),
        shortlist: best(demand, judged, 0, top).map((each) => shortlistEntry(each.card)),
        nearMisses: best(demand, judged, 1, top).map(
          (each): NearMiss => ({
            id: each.id,
            score: each.score,
            missing: each.missing[0] as MustHaveKey,
            chain: chainOf(each),
          }),
        ),
        freshness: freshnessOf(considered(), demand, dayNumber(asOf)),
      };
    },
  };
};
