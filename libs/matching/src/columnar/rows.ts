import { licences, licencesIncluding, schedules, stageOrder, stages } from '@samspar/reference-data';
import { dayNumber } from '../calendar.ts';
import type { SchedulePart, ScoringProfile } from '../types.ts';
import type { Arena } from './arena.ts';
import type { Bitmap } from './bitmap.ts';
import { assignBit, assignPlanes, hasBit, readPlanes } from './bitmap.ts';
import type { Columns, KeyedBitmaps } from './columns.ts';
import { firstDay, majorGroup } from './columns.ts';
import {
  dateOfColumn,
  dayInColumn,
  decodeTail,
  encodeTail,
  fitting,
  licenceNumber,
  tailLength,
} from './tail.ts';

const scheduleCodes = schedules.map((each) => each.code);

// Someone available before 1950 is available now, someone after 2129 never.
const availability = (date: string): number => Math.min(0xffff, Math.max(0, dayNumber(date) - firstDay));

const assignKeyed = (bitmaps: KeyedBitmaps, row: number, codes: Iterable<string>): void => {
  for (const code of codes) assignBit(bitmaps.of(code), row, true);
};

const clearKeyed = ({ byCode }: KeyedBitmaps, row: number): void => {
  for (const each of byCode.values()) if (hasBit(each, row)) assignBit(each, row, false);
};

const assignGroups = (groups: readonly Bitmap[], row: number, codes: readonly string[]): void => {
  for (const each of groups) assignBit(each, row, false);
  for (const code of codes) assignBit(groups[majorGroup(code)] as Bitmap, row, true);
};

const codesHeld = ({ byCode }: KeyedBitmaps, row: number): string[] =>
  [...byCode].filter(([, bitmap]) => hasBit(bitmap, row)).map(([code]) => code);

const closureOf = new Map<number, readonly boolean[]>();

/** Every class the held ones give the right to, by licence number; remembered by the set held. */
const licencesHeld = (profile: ScoringProfile): readonly boolean[] => {
  const held = profile.licences.reduce((bits, each) => bits | (1 << licenceNumber(each)), 0);
  const known = closureOf.get(held);
  if (known) return known;
  const closure = licencesIncluding(profile.licences);
  const flags = licences.map((each) => closure.has(each.class));
  closureOf.set(held, flags);
  return flags;
};

/** Takes a row out of every bitmap that is not rewritten whole, and gives its tail back. */
export const clearRow = (columns: Columns, arena: Arena, row: number): void => {
  assignBit(columns.live, row, false);
  for (const each of [columns.reach, columns.certificates, columns.languages]) clearKeyed(each, row);
  const at = columns.tail.values[row] as number;
  arena.giveBack(at, tailLength(arena.words, at));
};

/** A profile put in numbers, checked to fit; nothing is written before all of it is. */
const encode = (profile: ScoringProfile, codes: Columns['codes']) => ({
  stage: fitting(stageOrder(profile.stage), stages.length - 1, 'Stage'),
  swedish: fitting(profile.swedish, 7, 'Swedish level'),
  level: fitting(profile.education.level, 7, 'Education level'),
  extent: fitting(profile.maxExtent, 127, 'Extent'),
  available: availability(profile.availableFrom),
  registered: dayInColumn(profile.registeredAt),
  municipality: codes.municipalities.numberOf(profile.municipality),
  field: codes.fields.numberOf(profile.education.field ?? ''),
  licences: licencesHeld(profile),
  tail: encodeTail(profile, codes),
});

/** Writes a profile into a row that is free, or frees it first with `clear`. Throws RangeError for what can't be held. */
export const writeRow = (
  columns: Columns,
  arena: Arena,
  row: number,
  profile: ScoringProfile,
  clear: () => void,
): void => {
  const encoded = encode(profile, columns.codes);
  clear();
  const start = arena.take(encoded.tail.length);
  arena.words.set(encoded.tail, start);
  columns.tail.values[row] = start;
  columns.levels.values[row] = encoded.swedish | (encoded.level << 3);
  columns.registered.values[row] = encoded.registered;
  columns.municipality.values[row] = encoded.municipality;
  columns.field.values[row] = encoded.field;
  assignPlanes(columns.stage, row, encoded.stage);
  assignPlanes(columns.swedish, row, encoded.swedish);
  assignPlanes(columns.level, row, encoded.level);
  assignPlanes(columns.extent, row, encoded.extent);
  assignPlanes(columns.available, row, encoded.available);
  for (let part = 0; part < schedules.length; part += 1)
    assignBit(
      columns.schedule[part] as Bitmap,
      row,
      profile.schedule.includes(scheduleCodes[part] as SchedulePart),
    );
  for (let number = 0; number < licences.length; number += 1)
    assignBit(columns.licences[number] as Bitmap, row, encoded.licences[number] as boolean);
  assignKeyed(columns.reach, row, profile.reach);
  assignKeyed(columns.certificates, row, profile.certificates);
  assignKeyed(columns.languages, row, Object.keys(profile.languages));
  assignGroups(
    columns.experienceIn,
    row,
    profile.experience.map((each) => each.ssyk),
  );
  assignGroups(columns.interestIn, row, profile.interests);
  assignBit(columns.noInterests, row, profile.interests.length === 0);
  assignBit(columns.live, row, profile.consentToMatching);
};

/** The profile a row holds. Sets come back in an order of the index's own. */
export const readRow = (columns: Columns, arena: Arena, row: number, id: string): ScoringProfile => {
  const { codes } = columns;
  const tail = decodeTail(arena.words, columns.tail.values[row] as number, codes);
  const field = codes.fields.codes[columns.field.values[row] as number] as string;
  const level = (columns.levels.values[row] as number) >>> 3;
  return {
    id,
    stage: (stages[readPlanes(columns.stage, row)] as (typeof stages)[number]).code,
    municipality: codes.municipalities.codes[columns.municipality.values[row] as number] as string,
    registeredAt: dateOfColumn(columns.registered.values[row] as number),
    availableFrom: dateOfColumn(readPlanes(columns.available, row)),
    maxExtent: readPlanes(columns.extent, row),
    schedule: schedules
      .map((each) => each.code)
      .filter((_, part) => hasBit(columns.schedule[part] as Bitmap, row)),
    reach: codesHeld(columns.reach, row),
    licences: tail.licences,
    certificates: codesHeld(columns.certificates, row),
    education: field === '' ? { level } : { level, field },
    swedish: (columns.levels.values[row] as number) & 7,
    languages: tail.languages,
    experience: tail.experience,
    interests: tail.interests,
    ratings: tail.ratings,
    consentToMatching: hasBit(columns.live, row),
  };
};
