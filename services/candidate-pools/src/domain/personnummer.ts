import { isPersonnummer, isSamordningsnummer } from '@samspar/reference-data';
import { refusals } from './refusals.ts';

/** A personnummer or samordningsnummer as twelve digits. `field` is where it stood in the request. */
export function readPersonnummer(text: string, field: string): string {
  if (!isPersonnummer(text) && !isSamordningsnummer(text)) throw refusals.personnummerInvalid(field);
  return text.replace('-', '');
}

/** The check digit does not cover the century, so a slip there gives a number that is right and a year that is not. */
const oldest = 110;

/** The year of birth a number of twelve digits carries. */
export function birthYearOf(personnummer: string, today: string): number {
  const birthYear = Number(personnummer.slice(0, 4));
  const age = Number(today.slice(0, 4)) - birthYear;
  if (age < 0 || age > oldest) throw refusals.personnummerInvalid('person.personnummer');
  return birthYear;
}
