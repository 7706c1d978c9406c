import type { Scored } from './best-kept.ts';
import { isUnweighted } from './budgets.ts';
import { isBridgeable } from './chain.ts';
import { dayNumber } from './calendar.ts';
import { createArena } from './columnar/arena.ts';
import { bestRows, comesBefore } from './columnar/best-rows.ts';
import { countBits, forEachRow, hasBit } from './columnar/bitmap.ts';
import type { ChainsByRow } from './columnar/chains-by-row.ts';
import { bridgeableRows, chainsByRow } from './columnar/chains-by-row.ts';
import { createColumns } from './columnar/columns.ts';
import { decayByMonth } from './columnar/decay-tables.ts';
import type { Reading } from './columnar/effective-months.ts';
import { failingTests } from './columnar/failing.ts';
import { createFreshnessCounts } from './columnar/freshness-counts.ts';
import { failedBy, runFunnel } from './columnar/funnel.ts';
import { createIdTable } from './columnar/id-table.ts';
import { clearRow, readRow, writeRow } from './columnar/rows.ts';
import { scoreColumns } from './columnar/score-columns.ts';
import { shortlistEntries } from './columnar/shortlist.ts';
import { writeTraitLevels } from './columnar/trait-columns.ts';
import { fullScore, modelVersion } from './model.ts';
import { compareIds } from './ranking.ts';
import type { Answer, CalendarDate, Counts, Demand, Measure, MustHaveKey, ScoringProfile } from './types.ts';

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

/** An index over no profiles yet; `capacity` is how many to make room for at once. */
export const createMatchIndex = (options: {
  readonly asOf: CalendarDate;
  readonly capacity?: number;
}): MatchIndex => {
  const columns = createColumns();
  const arena = createArena();
  const ids = createIdTable();
  const freshness = createFreshnessCounts(columns, () => arena.words);
  let asOf = options.asOf;
  let day = dayNumber(asOf);
  let byMonth = decayByMonth(day);
  freshness.startAt(day);
  columns.growTo(options.capacity ?? 0);

  const reading = (): Reading => ({ columns, words: arena.words, byMonth, asOf: day });

  const forget = (row: number): void => {
    if (hasBit(columns.live, row)) freshness.tally(row, -1);
    clearRow(columns, arena, row);
  };

  const refresh = (row: number): void => {
    writeTraitLevels(columns, arena.words, row, day);
    if (hasBit(columns.live, row)) freshness.tally(row, 1);
  };

  const ask = (demand: Demand) => {
    const tests = failingTests(reading(), demand);
    return { tests, ...runFunnel(columns.live.words, tests) };
  };
  type Asked = ReturnType<typeof ask>;

  const chainsTo = (demand: Demand, toolbox: readonly Measure[]): ChainsByRow | null =>
    toolbox.length === 0 ? null : chainsByRow(reading(), demand, toolbox);

  /** Rows not eligible now that some chain makes ready by the start. */
  const bridgedRows = (demand: Demand, asked: Asked, chains: ChainsByRow | null): number[] => {
    const rows: number[] = [];
    if (chains === null) return rows;
    forEachRow(bridgeableRows(columns.live.words, asked.eligible, asked.tests, demand), (row) => {
      if (chains.isReadyByStart(row)) rows.push(row);
    });
    return rows;
  };

  const countsOf = (demand: Demand, asked: Asked, chains: ChainsByRow | null): Counts => {
    const considered = countBits(columns.live.words);
    return {
      considered,
      withoutConsent: ids.size - considered,
      eligible: asked.eligibleCount,
      reachable: asked.eligibleCount + bridgedRows(demand, asked, chains).length,
      mustHaves: asked.mustHaves,
    };
  };

  return {
    get asOf() {
      return asOf;
    },
    get size() {
      return ids.size;
    },
    get bytes() {
      return columns.bytes() + arena.bytes();
    },
    has: (id) => ids.rowOf(id) !== undefined,
    get: (id) => {
      const row = ids.rowOf(id);
      return row === undefined ? undefined : readRow(columns, arena, row, id);
    },
    upsert: (profile) => {
      const known = ids.rowOf(profile.id);
      const row = known ?? ids.nextRow();
      columns.growTo(row + 1);
      writeRow(columns, arena, row, profile, () => {
        if (known !== undefined) forget(row);
      });
      if (known === undefined) ids.take(profile.id);
      refresh(row);
    },
    remove: (id) => {
      const row = ids.rowOf(id);
      if (row === undefined) return false;
      forget(row);
      ids.giveBack(id, row);
      return true;
    },
    rollTo: (next) => {
      day = dayNumber(next);
      asOf = next;
      byMonth = decayByMonth(day);
      freshness.startAt(day);
      for (const row of ids.rows()) refresh(row);
    },
    count: (demand, { toolbox = [] } = {}) => countsOf(demand, ask(demand), chainsTo(demand, toolbox)),
    reachable: (demand, { toolbox = [] } = {}) => {
      const asked = ask(demand);
      const rows = bridgedRows(demand, asked, chainsTo(demand, toolbox));
      forEachRow(asked.eligible, (row) => rows.push(row));
      return rows
        .map((row) => ({
          id: ids.idOf(row),
          municipality: columns.codes.municipalities.codes[
            columns.municipality.values[row] as number
          ] as string,
          eligible: hasBit({ words: asked.eligible }, row),
        }))
        .toSorted((a, b) => compareIds(a.id, b.id));
    },
    countReaching: (municipalities) => {
      const bitmaps = municipalities.map((code) => columns.reach.byCode.get(code));
      return countBits(
        columns.live.words.map((word, at) =>
          bitmaps.reduce((bits, each) => bits & (each?.words[at] ?? 0), word),
        ),
      );
    },
    match: (demand, { top = 20, toolbox = [] } = {}) => {
      const asked = ask(demand);
      const scored = scoreColumns(reading(), demand);
      const base = isUnweighted(demand) ? fullScore : 0;
      const before = comesBefore(columns.registered.values, ids.idOf);
      const best = (rows: Int32Array): Scored[] => bestRows(rows, scored, base, top, before);
      const chains = chainsTo(demand, toolbox);
      return {
        model: modelVersion,
        asOf,
        demand: demand.id,
        ...countsOf(demand, asked, chains),
        shortlist: best(asked.eligible).map(shortlistEntries(reading(), demand, scored, ids.idOf)),
        nearMisses: best(asked.near).map(({ item: row, score }) => {
          const missing = failedBy(asked.tests, row) as MustHaveKey;
          return {
            id: ids.idOf(row),
            score,
            missing,
            chain: chains !== null && isBridgeable(demand, missing) ? chains.chainOf(row) : null,
          };
        }),
        freshness: freshness.forDemand(demand),
      };
    },
  };
};
