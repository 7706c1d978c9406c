import { dayNumber } from '../calendar.ts';
import { fieldNearness } from '../fulfilment.ts';
import { mustHaveKeys } from '../must-haves.ts';
import type { Demand, FormalCriterion, MustHaveKey } from '../types.ts';
import { schedules } from '@samspar/reference-data';
import type { Bitmap, Planes } from './bitmap.ts';
import { forEachRow } from './bitmap.ts';
import type { Columns } from './columns.ts';
import { firstDay } from './columns.ts';
import type { Reading } from './effective-months.ts';
import { effectiveMonths } from './effective-months.ts';
import { interestMatches } from './interest-matches.ts';
import { languageLevels } from './language-levels.ts';
import { licenceNumber } from './tail.ts';

/**
 * Writes, for `count` words of rows from word `from`, the rows that fail a must-have to `out` at `at`. Rows that aren't
 * live may come out either way.
 */
export type Failing = (from: number, count: number, out: Int32Array, at: number) => void;

const all: Failing = (_from, count, out, at) => {
  out.fill(-1, at, at + count);
};

const none: Failing = (_from, count, out, at) => {
  out.fill(0, at, at + count);
};

const without =
  ({ words }: Bitmap): Failing =>
  (from, count, out, at) => {
    for (let index = 0; index < count; index += 1) out[at + index] = ~(words[from + index] as number);
  };

const withoutAny = (bitmap: Bitmap | undefined): Failing => (bitmap === undefined ? all : without(bitmap));

/** Rows whose number is at least `least`, digit by digit from the lowest, 32 rows at a time. */
const atLeast = (planes: Planes, least: number): Failing => {
  if (least <= 0) return all;
  if (least >= 2 ** planes.length) return none;
  return (from, count, out, at) => {
    out.fill(-1, at, at + count);
    for (const [digit, { words }] of planes.entries()) {
      const needed = ((least >>> digit) & 1) === 1;
      for (let index = 0; index < count; index += 1) {
        const word = words[from + index] as number;
        const above = out[at + index] as number;
        out[at + index] = needed ? word & above : word | above;
      }
    }
  };
};

const negated =
  (test: Failing): Failing =>
  (from, count, out, at) => {
    test(from, count, out, at);
    for (let index = at; index < at + count; index += 1) out[index] = ~(out[index] as number);
  };

const below = (planes: Planes, least: number): Failing => negated(atLeast(planes, least));

/** Stages by ladder order: 2 and 3 may work, 1 too where it is for a job track; 4 and up are outcomes. */
const stageFails =
  ([ones, twos, fours]: Planes, forJobTrack: boolean): Failing =>
  (from, count, out, at) => {
    for (let index = 0; index < count; index += 1) {
      const one = ones?.words[from + index] as number;
      const two = twos?.words[from + index] as number;
      const four = fours?.words[from + index] as number;
      out[at + index] = four | ~(forJobTrack ? one | two : two);
    }
  };

const lacksAny = (wanted: readonly Bitmap[]): Failing => {
  if (wanted.length === 0) return none;
  return (from, count, out, at) => {
    out.fill(0, at, at + count);
    for (const { words } of wanted)
      for (let index = 0; index < count; index += 1)
        out[at + index] = (out[at + index] as number) | ~(words[from + index] as number);
  };
};

/** A must-have looked up row by row, only for `rows` where it could be met at all. */
const unless = (rows: Int32Array, meets: (row: number) => boolean): Failing => {
  const met = new Int32Array(rows.length);
  forEachRow(rows, (row) => {
    if (meets(row)) met[row >>> 5] = (met[row >>> 5] as number) | (1 << (row & 31));
  });
  return without({ words: met });
};

const educationFails = ({ columns }: Reading, min: number, field: string | undefined): Failing => {
  if (field === undefined) return below(columns.level, min);
  const near = columns.codes.fields.codes.map((code) => fieldNearness(code, field) === 10);
  const fields = columns.field.values;
  const levels = columns.levels.values;
  return unless(
    columns.live.words,
    (row) => near[fields[row] as number] === true && (levels[row] as number) >>> 3 >= min,
  );
};

const criterionFails = (reading: Reading, criterion: FormalCriterion): Failing => {
  const { columns } = reading;
  switch (criterion.kind) {
    case 'licence':
      return withoutAny(columns.licences[licenceNumber(criterion.class)]);
    case 'certificate':
      return withoutAny(columns.certificates.byCode.get(criterion.code));
    case 'swedish':
      return below(columns.swedish, criterion.min);
    case 'language': {
      const level = languageLevels(reading, criterion.code);
      return unless(columns.live.words, (row) => level(row) >= criterion.min);
    }
    case 'education':
      return educationFails(reading, criterion.min, criterion.field);
    case 'experience': {
      const months = effectiveMonths(reading, criterion.ssyk);
      return unless(columns.live.words, (row) => months(row) >= criterion.months);
    }
    case 'interest':
      return unless(columns.live.words, interestMatches(reading, criterion.ssyk));
  }
};

const parts = (columns: Columns, demand: Demand): Bitmap[] =>
  schedules.flatMap(({ code }, index) =>
    demand.schedule?.includes(code) ? [columns.schedule[index] as Bitmap] : [],
  );

/** Who fails each must-have of a demand, in the order they are reported. */
export const failingTests = (
  reading: Reading,
  demand: Demand,
): { readonly key: MustHaveKey; readonly failing: Failing }[] => {
  const { columns } = reading;
  const failing = (key: MustHaveKey): Failing => {
    switch (key) {
      case 'stage':
        return stageFails(columns.stage, demand.forJobTrack);
      case 'reach':
        return withoutAny(columns.reach.byCode.get(demand.municipality));
      case 'available':
        return atLeast(columns.available, Math.max(0, dayNumber(demand.start) - firstDay + 1));
      case 'extent':
        return below(columns.extent, Math.ceil(demand.extent ?? 0));
      case 'schedule':
        return lacksAny(parts(columns, demand));
      default:
        return criterionFails(reading, demand.formal[Number(key.slice('formal:'.length))] as FormalCriterion);
    }
  };
  return mustHaveKeys(demand).map((key) => ({ key, failing: failing(key) }));
};
