import type { Scored } from './best-kept.ts';
import { isUnweighted } from './budgets.ts';
import { isBridgeable } from './chain.ts';
import { dayNumber } from './calendar.ts';
import { createArena } from './columnar/arena.ts';
import { bestRows, comesBefore } from './columnar/best-rows.ts';
import type { Bitmap } from './columnar/bitmap.ts';
import { forEachRow, hasBit } from './columnar/bitmap.ts';
import type { ChainsByRow } from './columnar/chains-by-row.ts';
import { bridgeableRows, chainsByRow } from './columnar/chains-by-row.ts';
import { createColumns } from './columnar/columns.ts';
import { decayByMonth } from './columnar/decay-tables.ts';
import type { Reading } from './columnar/effective-months.ts';
import { failingTests } from './columnar/failing.ts';
import { createFreshnessCounts } from './columnar/freshness-counts.ts';
import { failedBy, runFunnel } from './columnar/funnel.ts';
import { createIdTable } from './columnar/id-table.ts';
import { roomFor } from './columnar/room.ts';
import { clearRow, readRow, writeRow } from './columnar/rows.ts';
import { scoreColumns } from './columnar/score-columns.ts';
import { shortlistEntries } from './columnar/shortlist.ts';
import { writeTraitLevels } from './columnar/trait-columns.ts';
import { fullScore, modelVersion } from './model.ts';
import type { MatchIndex } from './match-index.ts';
import { compareIds } from './ranking.ts';
import type { CalendarDate, Counts, Demand, Measure, MustHaveKey } from './types.ts';

/** An index over no profiles yet; `capacity` is how many to make room for at once. */
export const createMatchIndex = (options: {
  readonly asOf: CalendarDate;
  readonly capacity?: number;
}): MatchIndex => {
  const columns = createColumns();
  const { memory } = columns;
  const arena = createArena();
  const ids = createIdTable();
  const freshness = createFreshnessCounts(columns, () => arena.words);
  let asOf = options.asOf;
  let day = dayNumber(asOf);
  let byMonth = decayByMonth(day);
  freshness.startAt(day);
  memory.growTo(options.capacity ?? 0);

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
    memory.scratch.start(roomFor(columns, demand));
    const tests = failingTests(reading(), demand);
    return { tests, ...runFunnel(memory, columns.live, tests) };
  };
  type Asked = ReturnType<typeof ask>;

  const chainsTo = (demand: Demand, toolbox: readonly Measure[]): ChainsByRow | null =>
    toolbox.length === 0 ? null : chainsByRow(reading(), demand, toolbox);

  /** Rows not eligible now that some chain makes ready by the start. */
  const bridgedRows = (demand: Demand, asked: Asked, chains: ChainsByRow | null): number[] => {
    const rows: number[] = [];
    if (chains === null) return rows;
    forEachRow(bridgeableRows(columns, asked.eligible, asked.tests, demand).words, (row) => {
      if (chains.isReadyByStart(row)) rows.push(row);
    });
    return rows;
  };

  const consideredCount = (): number =>
    memory.kernel.count(columns.live.words.byteOffset, columns.live.words.length);

  const countsOf = (demand: Demand, asked: Asked, chains: ChainsByRow | null): Counts => {
    const considered = consideredCount();
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
      return memory.bytes() + arena.bytes();
    },
    has: (id) => ids.rowOf(id) !== undefined,
    get: (id) => {
      const row = ids.rowOf(id);
      return row === undefined ? undefined : readRow(columns, arena, row, id);
    },
    upsert: (profile) => {
      const known = ids.rowOf(profile.id);
      const row = known ?? ids.nextRow();
      memory.growTo(row + 1);
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
      forEachRow(asked.eligible.words, (row) => rows.push(row));
      return rows
        .map((row) => ({
          id: ids.idOf(row),
          municipality: columns.codes.municipalities.codes[
            columns.municipality.values[row] as number
          ] as string,
          eligible: hasBit(asked.eligible, row),
        }))
        .toSorted((a, b) => compareIds(a.id, b.id));
    },
    countReaching: (municipalities) => {
      const { words } = columns.live;
      memory.scratch.start(words.byteLength);
      const reaching = memory.scratch.words(words.length);
      memory.kernel.copy(words.byteOffset, reaching.byteOffset, words.length);
      for (const code of municipalities) {
        const { words: reached } = columns.reach.byCode.get(code) ?? columns.noOne;
        memory.kernel.and(reached.byteOffset, reaching.byteOffset, words.length);
      }
      return memory.kernel.count(reaching.byteOffset, words.length);
    },
    match: (demand, { top = 20, toolbox = [] } = {}) => {
      const asked = ask(demand);
      const scored = scoreColumns(reading(), demand);
      const base = isUnweighted(demand) ? fullScore : 0;
      const before = comesBefore(columns.registered.values, ids.idOf);
      const best = (rows: Bitmap): Scored[] => bestRows(memory, rows, scored, base, top, before);
      const around = memory.scratch.words(4);
      const chains = chainsTo(demand, toolbox);
      return {
        model: modelVersion,
        asOf,
        demand: demand.id,
        ...countsOf(demand, asked, chains),
        shortlist: best(asked.eligible).map(shortlistEntries(reading(), demand, scored, ids.idOf)),
        nearMisses: best(asked.near).map(({ item: row, score }) => {
          const missing = failedBy(asked.tests, row, around) as MustHaveKey;
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
