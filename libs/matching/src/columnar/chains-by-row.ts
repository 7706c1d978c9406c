import { stages } from '@samspar/reference-data';
import { createChainPlanner, isBridgeable } from '../chain.ts';
import type { Goal, Standing } from '../standing.ts';
import { experienceShortfall, knownField } from '../standing.ts';
import type { Chain, Demand, Measure } from '../types.ts';
import type { Bitmap } from './bitmap.ts';
import { hasBit, readPlanes } from './bitmap.ts';
import type { Columns } from './columns.ts';
import type { Reading } from './effective-months.ts';
import type { FailingTest } from './funnel.ts';
import { decodeTail, licenceNumber } from './tail.ts';

/** Live rows that fail something, but nothing that no measure can change. */
export const bridgeableRows = (
  live: Int32Array,
  eligible: Int32Array,
  tests: readonly FailingTest[],
  demand: Demand,
): Int32Array => {
  const rows = live.map((word, at) => word & ~(eligible[at] as number));
  const failed = new Int32Array(rows.length);
  for (const { key, failing } of tests) {
    if (isBridgeable(demand, key)) continue;
    failing(0, failed.length, failed, 0);
    for (let at = 0; at < rows.length; at += 1) rows[at] = (rows[at] as number) & ~(failed[at] as number);
  }
  return rows;
};

const creditBitmaps = (columns: Columns, goal: Goal): (Bitmap | undefined)[] =>
  goal.credits.map((each) =>
    each.kind === 'licence'
      ? columns.licences[licenceNumber(each.class)]
      : columns.certificates.byCode.get(each.code),
  );

/**
 * The chain for each row. Many people stand alike in what a demand's measures can change, so the plan is looked up by a
 * number made of the standing and made anew only for a standing not met before.
 */
export const chainsByRow = (
  reading: Reading,
  demand: Demand,
  toolbox: readonly Measure[],
): ((row: number) => Chain | null) => {
  const { columns, words, asOf } = reading;
  const planner = createChainPlanner(demand, toolbox, asOf);
  const { goal } = planner;
  const credits = creditBitmaps(columns, goal);
  const fields = columns.codes.fields.codes.map((code) => knownField(goal, code));
  const plans = new Map<number | string, Chain | null>();

  const creditsOf = (row: number): number => {
    let bits = 0;
    for (let index = 0; index < credits.length; index += 1) {
      const bitmap = credits[index];
      if (bitmap !== undefined && hasBit(bitmap, row)) bits |= 1 << index;
    }
    return bits;
  };

  const shortfallsOf = (row: number): number[] => {
    if (goal.experiences.length === 0) return [];
    const { experience } = decodeTail(words, columns.tail.values[row] as number, columns.codes);
    return goal.experiences.map((each) => experienceShortfall(experience, each, asOf));
  };

  const standingOfRow = (row: number, shortfalls: readonly number[]): Standing => ({
    swedish: (columns.levels.values[row] as number) & 7,
    stage: readPlanes(columns.stage, row),
    level: (columns.levels.values[row] as number) >>> 3,
    field: fields[columns.field.values[row] as number] as string,
    credits: creditsOf(row),
    shortfalls,
  });

  const fieldNumbers = new Map([...new Set(fields)].map((field, number) => [field, number]));
  const numberOfField = fields.map((field) => fieldNumbers.get(field) as number);
  const placeNumbers = 0x10000;

  const standingNumber = (row: number): number => {
    const place = columns.municipality.values[row] as number;
    const field = numberOfField[columns.field.values[row] as number] as number;
    const stageAndLevels =
      (columns.levels.values[row] as number) * stages.length + readPlanes(columns.stage, row);
    const known = (creditsOf(row) * fieldNumbers.size + field) * 64 * stages.length + stageAndLevels;
    return known * placeNumbers + place;
  };

  return (row) => {
    const shortfalls = shortfallsOf(row);
    const number = standingNumber(row);
    const key = shortfalls.length === 0 ? number : `${number}|${shortfalls.join(',')}`;
    const known = plans.get(key);
    if (known !== undefined) return known;
    const place = columns.codes.municipalities.codes[columns.municipality.values[row] as number] as string;
    const plan = planner.plan(standingOfRow(row, shortfalls), place);
    plans.set(key, plan);
    return plan;
  };
};
