import { luhnCheckDigit } from '@samspar/reference-data';
import { addDays, birthdayAt } from './calendar.ts';
import type { Sex } from './demo-region-types.ts';
import { namesByLanguage } from './names.ts';
import type { Random } from './random.ts';

// The Tax Agency gives birth numbers 980–999 to nobody; odd ones read as men, even ones as women.
const birthNumbers = {
  woman: [980, 982, 984, 986, 988, 990, 992, 994, 996, 998],
  man: [981, 983, 985, 987, 989, 991, 993, 995, 997, 999],
} as const;

const bornAtAge = (random: Random, age: number, today: string): string =>
  addDays(birthdayAt(age, today), -random.int(0, 363));

/**
 * A personnummer of the test series for someone of this sex and age on `today`, not among `taken`, to which it is
 * added. There are ten a day for each sex, so a full day only means another try.
 */
export const testPersonnummer = (
  random: Random,
  sex: Sex,
  age: number,
  today: string,
  taken: Set<string>,
): string => {
  for (;;) {
    const date = bornAtAge(random, age, today).replaceAll('-', '');
    const eleven = `${date}${random.pick(birthNumbers[sex])}`;
    const number = `${eleven}${luhnCheckDigit(eleven.slice(2))}`;
    if (taken.has(number)) continue;
    taken.add(number);
    return number;
  }
};

const twoDigits = (number: number): string => String(number).padStart(2, '0');

/** A number that the Post and Telecom Authority keeps for fiction; there are fewer of them than people. */
export const fictionPhone = (random: Random): string =>
  random.chance(0.9)
    ? `070-174 06 ${twoDigits(random.int(5, 99))}`
    : `031-390 06 ${twoDigits(random.int(0, 99))}`;

const plainLetters = (text: string): string =>
  text
    .normalize('NFD')
    .toLowerCase()
    .replaceAll('ı', 'i')
    .replaceAll('đ', 'd')
    .replace(/[^a-z]/g, '');

/** A name for someone of this first language and sex, and an address under a domain no mail reaches (RFC 2606). */
export const inventedName = (random: Random, firstLanguage: string, sex: Sex, running: number) => {
  const names = namesByLanguage[firstLanguage];
  if (!names) throw new Error(`No names for language ${firstLanguage}`);
  const givenName = random.pick(sex === 'woman' ? names.women : names.men);
  const familyName = random.pick(names.family);
  const email = `${plainLetters(givenName)}.${plainLetters(familyName)}.${running}@example.org`;
  return { givenName, familyName, email };
};
