import { traits } from '@samspar/reference-data';
import type { FreshnessField } from '../freshness.ts';
import { freshnessFields, isDated, staleAfter } from '../freshness.ts';
import type { Demand, FieldFreshness } from '../types.ts';
import { hasBit } from './bitmap.ts';
import type { Columns } from './columns.ts';
import { firstDay, firstMonth } from './columns.ts';
import { lastDayOfMonth } from '../calendar.ts';
import { headerLength, noCertificatesFlag, noReachFlag } from './tail.ts';

const fields: readonly FreshnessField[] = [
  'reach',
  'schedule',
  'licences',
  'certificates',
  'education',
  'languages',
  'experience',
  'interests',
  ...traits.map((each) => `ratings:${each.code}` as const),
];
const experienceField = fields.indexOf('experience');
const firstTrait = fields.length - traits.length;

/** Running counts of missing and stale fields over the live rows, kept as rows come and go. */
export type FreshnessCounts = {
  /** Adds a row's fields (`by` 1) or takes them away (−1); a row is taken away at the date it was added at. */
  readonly tally: (row: number, by: 1 | -1) => void;
  /** Forgets every count and moves the date; the rows are then to be added anew. */
  readonly startAt: (asOf: number) => void;
  readonly forDemand: (demand: Demand) => FieldFreshness[];
};

export const createFreshnessCounts = (columns: Columns, words: () => Uint16Array): FreshnessCounts => {
  const missing = new Int32Array(fields.length);
  const stale = new Int32Array(fields.length);
  const newestRating = new Uint16Array(traits.length);
  let freshFromDay = 0;
  let freshFromMonth = 0;

  const add = (counts: Int32Array, field: number, by: number): void => {
    counts[field] = (counts[field] as number) + by;
  };

  const tallyLists = (row: number, by: number): void => {
    const tail = words();
    const at = columns.tail.values[row] as number;
    const held = tail[at + 2] as number;
    const lists = tail[at + 1] as number;
    if ((held & noReachFlag) !== 0) add(missing, 0, by);
    if (!columns.schedule.some((part) => hasBit(part, row))) add(missing, 1, by);
    if ((held & (noReachFlag - 1)) === 0) add(missing, 2, by);
    if ((held & noCertificatesFlag) !== 0) add(missing, 3, by);
    if (columns.codes.fields.codes[columns.field.values[row] as number] === '') add(missing, 4, by);
    if ((lists & 255) === 0) add(missing, 5, by);
    if (lists >>> 8 === 0) add(missing, 7, by);
  };

  const tallyDated = (row: number, by: number): void => {
    const tail = words();
    const at = columns.tail.values[row] as number;
    const ratingsEnd = at + headerLength + 2 * ((tail[at] as number) & 255);
    newestRating.fill(0);
    for (let index = at + headerLength; index < ratingsEnd; index += 2) {
      const trait = (tail[index] as number) & 15;
      // One more than the day, so that nought says nobody rated.
      newestRating[trait] = Math.max(newestRating[trait] as number, (tail[index + 1] as number) + 1);
    }
    for (let trait = 0; trait < newestRating.length; trait += 1) {
      const day = newestRating[trait] as number;
      if (day === 0) add(missing, firstTrait + trait, by);
      else if (day - 1 < freshFromDay) add(stale, firstTrait + trait, by);
    }
    const experiences = (tail[at] as number) >>> 8;
    let newest = -1;
    for (let index = 0; index < experiences; index += 1)
      newest = Math.max(newest, tail[ratingsEnd + 3 * index + 2] as number);
    if (newest < 0) add(missing, experienceField, by);
    else if (newest < freshFromMonth) add(stale, experienceField, by);
  };

  return {
    tally: (row, by) => {
      tallyLists(row, by);
      tallyDated(row, by);
    },
    startAt: (asOf) => {
      missing.fill(0);
      stale.fill(0);
      freshFromDay = asOf - staleAfter(fields[firstTrait] as FreshnessField) - firstDay;
      freshFromMonth = 0;
      while (asOf - lastDayOfMonth(freshFromMonth + firstMonth) > staleAfter('experience'))
        freshFromMonth += 1;
    },
    forDemand: (demand) =>
      freshnessFields(demand).map((field) => {
        const at = fields.indexOf(field);
        return {
          field,
          missing: missing[at] as number,
          stale: isDated(field) ? (stale[at] as number) : null,
        };
      }),
  };
};
