import type { Answer, CalendarDate, Counts, Demand, Measure, ScoringProfile } from './types.ts';

export type MatchOptions = {
  /** Length of the shortlist and of the near misses, default 20. */
  readonly top?: number;
  /** Measures for the chains of near misses and the reachable supply, default none. */
  readonly toolbox?: readonly Measure[];
};

/** One candidate of a supply: where they live, and whether eligible now or only reachable by the start. */
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
  /** Bytes of the index's own arrays; the ids and their lookup come on top. */
  readonly bytes: number;
  has(id: string): boolean;
  /** The profile held, equal to what was put in but for the order of sets. */
  get(id: string): ScoringProfile | undefined;
  /** Adds a profile or replaces the one with its id; throws RangeError, and changes nothing, for what it can't hold. */
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
