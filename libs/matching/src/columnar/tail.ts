import type { LicenceClass } from '@samspar/reference-data';
import { licences, ratingSources, traits } from '@samspar/reference-data';
import { calendarDate, calendarMonth, dayNumber, monthNumber } from '../calendar.ts';
import type { Experience, Rating, ScoringProfile } from '../types.ts';
import type { Columns } from './columns.ts';
import { firstDay, firstMonth } from './columns.ts';

/**
 * What of a profile comes in lists, as 16-bit numbers:
 *
 * - 0: number of ratings, and of experiences × 256
 * - 1: number of languages, and of interests × 256
 * - 2: licences held (a bit per class), 2^14 for no reach, 2^15 for no certificates
 * - per rating: trait + 16·level + 128·source, then the day observed
 * - per experience: occupation, months, month last used
 * - per language: its number + 8192·level
 * - per interest: its number
 */
export const headerLength = 3;
export const noReachFlag = 1 << 14;
export const noCertificatesFlag = 1 << 15;
const longestList = 255;
/** Months in a tail end in the 23rd century. */
export const lastMonth = 4095;

const positions = (codes: readonly { readonly code: string }[]): ReadonlyMap<string, number> =>
  new Map(codes.map((each, index) => [each.code, index]));

const traitNumbers = positions(traits);
const sourceNumbers = positions(ratingSources);
const licenceNumbers = positions(licences.map((each) => ({ code: each.class })));

export const numberOf = (numbers: ReadonlyMap<string, number>, code: string): number => {
  const number = numbers.get(code);
  if (number === undefined) throw new RangeError(`Unknown code: ${code}`);
  return number;
};

export const licenceNumber = (code: LicenceClass): number => numberOf(licenceNumbers, code);
export const traitNumber = (code: string): number => numberOf(traitNumbers, code);

const nonEmpty = (code: string): string => {
  if (code === '') throw new RangeError('A code is missing');
  return code;
};

/** The number, checked to be whole and to fit its place. */
export const fitting = (value: number, most: number, what: string): number => {
  if (!Number.isInteger(value) || value < 0 || value > most)
    throw new RangeError(`${what} must be a whole number from 0 to ${most}: ${value}`);
  return value;
};

export const dayInColumn = (date: string): number => fitting(dayNumber(date) - firstDay, 0xffff, 'Day');
export const dateOfColumn = (day: number): string => calendarDate(day + firstDay);

const counts = (first: number, second: number): number =>
  fitting(first, longestList, 'Length of list') + 256 * fitting(second, longestList, 'Length of list');

// One profile is encoded at a time, so the scratch is shared; the longest tail fits.
const scratch = new Uint16Array(headerLength + longestList * 7);

/** Encodes a profile's tail. What is returned holds until the next call. Throws RangeError for what can't be held. */
export const encodeTail = (profile: ScoringProfile, codes: Columns['codes']): Uint16Array => {
  const { ratings, experience, interests } = profile;
  const languages = Object.entries(profile.languages);
  let at = headerLength;
  scratch[0] = counts(ratings.length, experience.length);
  scratch[1] = counts(languages.length, interests.length);
  let held = profile.licences.reduce((bits, each) => bits | (1 << licenceNumber(each)), 0);
  if (profile.reach.length === 0) held |= noReachFlag;
  if (profile.certificates.length === 0) held |= noCertificatesFlag;
  scratch[2] = held;
  for (const { trait, level, source, observedOn } of ratings) {
    scratch[at++] =
      traitNumber(trait) + 16 * fitting(level, 7, 'Level') + 128 * numberOf(sourceNumbers, source);
    scratch[at++] = dayInColumn(observedOn);
  }
  for (const { ssyk, months, lastUsed } of experience) {
    scratch[at++] = codes.occupations.numberOf(nonEmpty(ssyk));
    scratch[at++] = fitting(months, 0xffff, 'Months');
    scratch[at++] = fitting(monthNumber(lastUsed) - firstMonth, lastMonth, 'Month');
  }
  for (const [code, level] of languages)
    scratch[at++] =
      fitting(codes.languages.numberOf(code), 8191, 'Languages') + 8192 * fitting(level, 7, 'Level');
  for (const each of interests) scratch[at++] = codes.interests.numberOf(nonEmpty(each));
  return scratch.subarray(0, at);
};

/** The length of the tail that starts at `at`. */
export const tailLength = (words: Uint16Array, at: number): number => {
  const first = words[at] as number;
  const second = words[at + 1] as number;
  return headerLength + 2 * (first & 255) + 3 * (first >>> 8) + (second & 255) + (second >>> 8);
};

/** What a tail holds, read back. */
export type TailContent = Pick<
  ScoringProfile,
  'licences' | 'ratings' | 'experience' | 'languages' | 'interests'
>;

export const ratingAt = (words: Uint16Array, at: number): Rating => {
  const packed = words[at] as number;
  return {
    trait: (traits[packed & 15] as (typeof traits)[number]).code,
    level: (packed >>> 4) & 7,
    source: (ratingSources[packed >>> 7] as (typeof ratingSources)[number]).code,
    observedOn: dateOfColumn(words[at + 1] as number),
  };
};

const list = <T>(length: number, read: (index: number) => T): T[] =>
  Array.from({ length }, (_, index) => read(index));

export const decodeTail = (words: Uint16Array, at: number, codes: Columns['codes']): TailContent => {
  const ratingCount = (words[at] as number) & 255;
  const experienceCount = (words[at] as number) >>> 8;
  const languageCount = (words[at + 1] as number) & 255;
  const interestCount = (words[at + 1] as number) >>> 8;
  const held = words[at + 2] as number;
  const experienceAt = at + headerLength + 2 * ratingCount;
  const languagesAt = experienceAt + 3 * experienceCount;
  const interestsAt = languagesAt + languageCount;
  return {
    licences: licences.filter((_, number) => ((held >>> number) & 1) === 1).map((each) => each.class),
    ratings: list(ratingCount, (index) => ratingAt(words, at + headerLength + 2 * index)),
    experience: list(experienceCount, (index): Experience => {
      const start = experienceAt + 3 * index;
      return {
        ssyk: codes.occupations.codes[words[start] as number] as string,
        months: words[start + 1] as number,
        lastUsed: calendarMonth((words[start + 2] as number) + firstMonth),
      };
    }),
    languages: Object.fromEntries(
      list(languageCount, (index) => {
        const packed = words[languagesAt + index] as number;
        return [codes.languages.codes[packed & 8191] as string, packed >>> 13];
      }),
    ),
    interests: list(
      interestCount,
      (index) => codes.interests.codes[words[interestsAt + index] as number] as string,
    ),
  };
};
