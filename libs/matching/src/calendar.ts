import type { CalendarDate, CalendarMonth } from './types.ts';

/** Days since 1970-01-01 in the proleptic Gregorian calendar, by counting from March so that the leap day comes last. */
const daysFromCivil = (year: number, month: number, day: number): number => {
  const fromMarch = month > 2 ? year : year - 1;
  const era = Math.floor(fromMarch / 400);
  const yearOfEra = fromMarch - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const leapDays = Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100);
  return era * 146_097 + yearOfEra * 365 + leapDays + dayOfYear - 719_468;
};

const digits = (text: string, from: number, to: number): number => {
  let value = 0;
  for (let at = from; at < to; at += 1) {
    const digit = text.charCodeAt(at) - 48;
    value = digit >= 0 && digit <= 9 ? value * 10 + digit : Number.NaN;
  }
  return value;
};

/** Days since 1970-01-01 of a calendar date. Throws RangeError for anything that isn't written as one. */
export const dayNumber = (date: CalendarDate): number => {
  const day = daysFromCivil(digits(date, 0, 4), digits(date, 5, 7), digits(date, 8, 10));
  if (Number.isNaN(day) || date.length !== 10) throw new RangeError(`Not a calendar date: ${date}`);
  return day;
};

/** The calendar date of a day number. */
export const calendarDate = (day: number): CalendarDate =>
  new Date(day * 86_400_000).toISOString().slice(0, 10);

/** Months since January 1970. Throws RangeError for anything that isn't written as a month. */
export const monthNumber = (month: CalendarMonth): number => {
  const number = (digits(month, 0, 4) - 1970) * 12 + digits(month, 5, 7) - 1;
  if (Number.isNaN(number) || month.length !== 7) throw new RangeError(`Not a calendar month: ${month}`);
  return number;
};

/** The calendar month of a month number. */
export const calendarMonth = (month: number): CalendarMonth =>
  `${1970 + Math.floor(month / 12)}-${String((((month % 12) + 12) % 12) + 1).padStart(2, '0')}`;

/** The day number of a month's last day. */
export const lastDayOfMonth = (month: number): number => {
  const next = month + 1;
  return daysFromCivil(1970 + Math.floor(next / 12), (((next % 12) + 12) % 12) + 1, 1) - 1;
};

/** Whole days from a day to another, never negative: something dated ahead counts as of today. */
export const daysSince = (day: number, asOf: number): number => Math.max(0, asOf - day);
