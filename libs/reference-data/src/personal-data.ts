import { organisationsnummerKind } from './organisationsnummer.ts';

export type PersonalDataKind = 'personnummer' | 'email' | 'telephone';

/** `start` and `end` are positions in the text, `end` exclusive: `text.slice(start, end)` is what was found. */
export type PersonalDataFinding = {
  readonly kind: PersonalDataKind;
  readonly start: number;
  readonly end: number;
};

const month = '(?:0[1-9]|1[0-2])';
// 01–31, and 61–91 for coordination numbers.
const day = '(?:[06][1-9]|[1278]\\d|[39][01])';

// With its separator a number is taken for one even when the check digit is wrong: a slip of the pen still names someone.
const separated = new RegExp(`(?<!\\d)(?:19|20)?\\d{2}${month}${day} ?[-+–] ?\\d{4}(?!\\d)`, 'g');
const unbroken = new RegExp(`(?<!\\d)(?:19|20)?\\d{2}${month}${day} ?\\d{4}(?!\\d)`, 'g');
const email = /[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/gu;
// Digits in twos and threes; not 0800-1600, which is a shift.
const domestic = '(?!\\d{4} ?[-–] ?\\d{4}(?!\\d))0(?:8|7\\d|[1-69]\\d{1,2})(?:[\\s/-]{0,3}\\d){5,8}';
const international = '(?:\\+|00)[1-9]\\d{0,2}[\\s-]?(?:\\(0\\))?(?:[\\s/-]{0,3}\\d){6,11}';
const telephone = new RegExp(`(?<![\\d+])(?:${international}|${domestic})(?!\\d)`, 'g');

const find = (kind: PersonalDataKind, pattern: RegExp, text: string): PersonalDataFinding[] =>
  [...text.matchAll(pattern)].map((match) => ({
    kind,
    start: match.index,
    end: match.index + match[0].length,
  }));

const isRealNumber = (text: string, found: PersonalDataFinding): boolean =>
  organisationsnummerKind(text.slice(found.start, found.end)) === 'sole-trader';

const overlaps = (one: PersonalDataFinding, other: PersonalDataFinding): boolean =>
  one.start < other.end && other.start < one.end;

/**
 * What in a free text looks like a personal identity number (coordination numbers too), an e-mail address or a Swedish
 * telephone number, in text order and without overlaps. Meant for refusing or warning, so it rather finds too much.
 * Names can't be found this way.
 */
export const findPersonalData = (text: string): PersonalDataFinding[] => {
  const candidates = [
    ...find('personnummer', separated, text),
    ...find('personnummer', unbroken, text).filter((found) => isRealNumber(text, found)),
    ...find('email', email, text),
    ...find('telephone', telephone, text),
  ];
  return candidates
    .filter((found, index) => !candidates.slice(0, index).some((earlier) => overlaps(earlier, found)))
    .toSorted((a, b) => a.start - b.start);
};
