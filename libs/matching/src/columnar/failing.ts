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
import type { Kernel } from './kernel.ts';
import { effectiveMonths } from './effective-months.ts';
import { interestMatches } from './interest-matches.ts';
import { languageLevels } from './language-levels.ts';
import { licenceNumber } from './tail.ts';

/**
 * Writes, for `count` words of rows from word `from`, the rows that fail a must-have to `out`. Rows that aren't live may
 * come out either way.
 */
export type Failing = (from: number, count: number, out: Int32Array) => void;

const all: Failing = (_from, _count, out) => {
  out.fill(-1);
};

const none: Failing = (_from, _count, out) => {
  out.fill(0);
};

const placeOf = ({ words }: Bitmap, from: number): number => words.byteOffset + 4 * from;

const without =
  (kernel: Kernel, bitmap: Bitmap): Failing =>
  (from, count, out) => {
    kernel.copy(placeOf(bitmap, from), out.byteOffset, count);
    kernel.negate(out.byteOffset, count);
  };

const withoutAny = (kernel: Kernel, bitmap: Bitmap | undefined): Failing =>
  bitmap === undefined ? all : without(kernel, bitmap);

/** Rows whose number is at least `least`, digit by digit from the lowest, many rows at a time. */
const atLeast = (kernel: Kernel, planes: Planes, least: number): Failing => {
  if (least <= 0) return all;
  if (least >= 2 ** planes.length) return none;
  return (from, count, out) => {
    out.fill(-1);
    for (const [digit, plane] of planes.entries()) {
      const combine = ((least >>> digit) & 1) === 1 ? kernel.and : kernel.or;
      combine(placeOf(plane, from), out.byteOffset, count);
    }
  };
};

const below = (kernel: Kernel, planes: Planes, least: number): Failing => {
  const reaches = atLeast(kernel, planes, least);
  return (from, count, out) => {
    reaches(from, count, out);
    kernel.negate(out.byteOffset, count);
  };
};

/** Stages by ladder order: 2 and 3 may work, 1 too where it is for a job track; 4 and up are outcomes. */
const stageFails =
  (kernel: Kernel, [ones, twos, fours]: Planes, forJobTrack: boolean): Failing =>
  (from, count, out) => {
    const at = out.byteOffset;
    kernel.copy(placeOf(twos as Bitmap, from), at, count);
    if (forJobTrack) kernel.or(placeOf(ones as Bitmap, from), at, count);
    kernel.negate(at, count);
    kernel.or(placeOf(fours as Bitmap, from), at, count);
  };

const lacksAny =
  (kernel: Kernel, wanted: readonly Bitmap[]): Failing =>
  (from, count, out) => {
    out.fill(-1);
    for (const each of wanted) kernel.and(placeOf(each, from), out.byteOffset, count);
    kernel.negate(out.byteOffset, count);
  };

/** A must-have looked up row by row. */
const unless = ({ columns }: Reading, meets: (row: number) => boolean): Failing => {
  const { kernel, scratch } = columns.memory;
  const met = scratch.words(columns.live.words.length).fill(0);
  forEachRow(columns.live.words, (row) => {
    if (meets(row)) met[row >>> 5] = (met[row >>> 5] as number) | (1 << (row & 31));
  });
  return without(kernel, { words: met });
};

const educationFails = (reading: Reading, min: number, field: string | undefined): Failing => {
  const { columns } = reading;
  if (field === undefined) return below(columns.memory.kernel, columns.level, min);
  const near = columns.codes.fields.codes.map((code) => fieldNearness(code, field) === 10);
  const fields = columns.field.values;
  const levels = columns.levels.values;
  return unless(
    reading,
    (row) => near[fields[row] as number] === true && (levels[row] as number) >>> 3 >= min,
  );
};

const criterionFails = (reading: Reading, criterion: FormalCriterion): Failing => {
  const { columns } = reading;
  const { kernel } = columns.memory;
  switch (criterion.kind) {
    case 'licence':
      return withoutAny(kernel, columns.licences[licenceNumber(criterion.class)]);
    case 'certificate':
      return withoutAny(kernel, columns.certificates.byCode.get(criterion.code));
    case 'swedish':
      return below(kernel, columns.swedish, criterion.min);
    case 'language': {
      const level = languageLevels(reading, criterion.code);
      return unless(reading, (row) => level(row) >= criterion.min);
    }
    case 'education':
      return educationFails(reading, criterion.min, criterion.field);
    case 'experience': {
      const months = effectiveMonths(reading, criterion.ssyk);
      return unless(reading, (row) => months(row) >= criterion.months);
    }
    case 'interest':
      return unless(reading, interestMatches(reading, criterion.ssyk));
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
  const { kernel } = columns.memory;
  const failing = (key: MustHaveKey): Failing => {
    switch (key) {
      case 'stage':
        return stageFails(kernel, columns.stage, demand.forJobTrack);
      case 'reach':
        return withoutAny(kernel, columns.reach.byCode.get(demand.municipality));
      case 'available':
        return atLeast(kernel, columns.available, Math.max(0, dayNumber(demand.start) - firstDay + 1));
      case 'extent':
        return below(kernel, columns.extent, Math.ceil(demand.extent ?? 0));
      case 'schedule':
        return lacksAny(kernel, parts(columns, demand));
      default:
        return criterionFails(reading, demand.formal[Number(key.slice('formal:'.length))] as FormalCriterion);
    }
  };
  return mustHaveKeys(demand).map((key) => ({ key, failing: failing(key) }));
};
