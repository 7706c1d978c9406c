import { hasLuhnCheckDigit } from './luhn.ts';

const shape = /^(\d{4})(\d{2})(\d{2})-?(\d{4})$/;

// Coordination numbers add 60 to the day of birth (Folkbokföringslagen 18 a §).
const coordinationOffset = 60;

const isDate = (year: number, month: number, day: number): boolean => {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
};

const holds = (text: string, dayOffset: number): boolean => {
  const parts = shape.exec(text);
  if (!parts) return false;
  const [, year, month, day] = parts.map(Number) as [number, number, number, number, number];
  return isDate(year, month, day - dayOffset) && hasLuhnCheckDigit(text.replace('-', '').slice(2));
};

/**
 * True for a Swedish personal identity number written YYYYMMDDNNNN or YYYYMMDD-NNNN whose date exists and whose check
 * digit is right. A coordination number is not one.
 */
export const isPersonnummer = (text: string): boolean => holds(text, 0);

/** True for a coordination number in the same two spellings. */
export const isSamordningsnummer = (text: string): boolean => holds(text, coordinationOffset);

/** The legal sex the number carries: its last digit but one is odd for men. Undefined for text that is no number. */
export const personnummerSex = (text: string): 'woman' | 'man' | undefined => {
  if (!isPersonnummer(text) && !isSamordningsnummer(text)) return undefined;
  return Number(text.at(-2)) % 2 === 0 ? 'woman' : 'man';
};

/**
 * The calendar date (YYYY-MM-DD) a personal identity number or coordination number carries. Undefined for text that is
 * no number.
 */
export const personnummerBirthDate = (text: string): string | undefined => {
  if (isPersonnummer(text)) return `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6, 8)}`;
  if (!isSamordningsnummer(text)) return undefined;
  const day = String(Number(text.slice(6, 8)) - coordinationOffset).padStart(2, '0');
  return `${text.slice(0, 4)}-${text.slice(4, 6)}-${day}`;
};
