import { stages } from '@samspar/reference-data';
import { dayNumber } from '../calendar.ts';
import { createChainPlanner } from '../chain-planner.ts';
import { isBridgeable } from '../chain.ts';
import type { Goal, Standing } from '../standing.ts';
import { experienceShortfall, knownField } from '../standing.ts';
import type { Chain, Demand, Measure } from '../types.ts';
import type { Bitmap } from './bitmap.ts';
import { hasBit, readPlanes } from './bitmap.ts';
import type { Columns } from './columns.ts';
import { majorGroup } from './columns.ts';
import type { Reading } from './effective-months.ts';
import { effectiveMonths } from './effective-months.ts';
import type { FailingTest } from './funnel.ts';
import { decodeTail, licenceNumber } from './tail.ts';

/** Live rows that fail something, but nothing that no measure can change; in scratch. */
export const bridgeableRows = (
  { memory, live }: Columns,
  eligible: Bitmap,
  tests: readonly FailingTest[],
  demand: Demand,
): Bitmap => {
  const { kernel, scratch } = memory;
  const { length } = live.words;
  const rows = scratch.words(length);
  const failed = scratch.words(length);
  kernel.copy(live.words.byteOffset, rows.byteOffset, length);
  kernel.andNot(eligible.words.byteOffset, rows.byteOffset, length);
  for (const { key, failing } of tests) {
    if (isBridgeable(demand, key)) continue;
    failing(0, length, failed);
    kernel.andNot(failed.byteOffset, rows.byteOffset, length);
  }
  return { words: rows };
};

const creditBitmaps = (columns: Columns, goal: Goal): (Bitmap | undefined)[] =>
  goal.credits.map((each) =>
    each.kind === 'licence'
      ? columns.licences[licenceNumber(each.class)]
      : columns.certificates.byCode.get(each.code),
  );

/** Tenths of months missing per experience demanded, row by row; the tail is read only where something counts. */
const shortfallsByRow = (reading: Reading, goal: Goal): ((row: number) => number[]) => {
  const { columns, words, asOf } = reading;
  const demanded = goal.experiences.map((each) => ({
    criterion: each,
    group: columns.experienceIn[majorGroup(each.ssyk)] as Bitmap,
    effective: effectiveMonths(reading, each.ssyk),
    withNone: experienceShortfall([], each, asOf),
  }));
  return (row) =>
    demanded.map(({ criterion, group, effective, withNone }) => {
      if (!hasBit(group, row)) return withNone;
      if (effective(row) >= criterion.months) return 0;
      const { experience } = decodeTail(words, columns.tail.values[row] as number, columns.codes);
      return experienceShortfall(experience, criterion, asOf);
    });
};

export type ChainsByRow = {
  readonly chainOf: (row: number) => Chain | null;
  /** True when some chain is done by the demand's start. */
  readonly isReadyByStart: (row: number) => boolean;
};

/**
 * Chains toward a demand for each row. Many people stand alike in what measures can change, so readiness is looked up by a
 * number made of the standing and worked out only for a standing not met before.
 */
export const chainsByRow = (reading: Reading, demand: Demand, toolbox: readonly Measure[]): ChainsByRow => {
  const { columns, asOf } = reading;
  const planner = createChainPlanner(demand, toolbox, asOf);
  const start = dayNumber(demand.start);
  const credits = creditBitmaps(columns, planner.goal);
  const shortfallsOf = shortfallsByRow(reading, planner.goal);
  const fields = columns.codes.fields.codes.map((code) => knownField(planner.goal, code));
  const distinctFields = [...new Set(fields)];
  const fieldNumbers = fields.map((field) => distinctFields.indexOf(field));
  const readiness = new Map<number | string, boolean>();

  const creditsOf = (row: number): number => {
    let bits = 0;
    for (let index = 0; index < credits.length; index += 1) {
      const bitmap = credits[index];
      if (bitmap !== undefined && hasBit(bitmap, row)) bits |= 1 << index;
    }
    return bits;
  };

  const standingOf = (row: number, shortfalls: readonly number[]): Standing => ({
    swedish: (columns.levels.values[row] as number) & 7,
    stage: readPlanes(columns.stage, row),
    level: (columns.levels.values[row] as number) >>> 3,
    field: fields[columns.field.values[row] as number] as string,
    credits: creditsOf(row),
    shortfalls,
  });

  const placeOf = (row: number): string =>
    columns.codes.municipalities.codes[columns.municipality.values[row] as number] as string;

  // Mixed radix: credits, field, levels (6 bits), stage, and place (16 bits) last.
  const standingNumber = (row: number): number => {
    const field = fieldNumbers[columns.field.values[row] as number] as number;
    const creditsAndField = creditsOf(row) * distinctFields.length + field;
    const withLevels = creditsAndField * 64 + (columns.levels.values[row] as number);
    const withStage = withLevels * stages.length + readPlanes(columns.stage, row);
    return withStage * 0x10000 + (columns.municipality.values[row] as number);
  };

  return {
    chainOf: (row) => planner.plan(standingOf(row, shortfallsOf(row)), placeOf(row)),
    isReadyByStart: (row) => {
      const shortfalls = shortfallsOf(row);
      const number = standingNumber(row);
      const key = shortfalls.length === 0 ? number : `${number}|${shortfalls.join(',')}`;
      const known = readiness.get(key);
      if (known !== undefined) return known;
      const isReady = planner.isReadyBy(start, standingOf(row, shortfalls), placeOf(row));
      readiness.set(key, isReady);
      return isReady;
    },
  };
};
