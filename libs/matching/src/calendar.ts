import type { CalendarDate, CalendarMonth } from './types.ts';

const millisecondsPerDay = 86_400_000;

/** Days since 1970-01-01 of a calendar date; a time of day after it is ignored. Throws RangeError for anything else. */
export const dayNumber = (date: CalendarDate): number => {
  const day = Date.UTC(+date.slice(0, 4), +date.slice(5, 7) - 1, +date.slice(8, 10)) / millisecondsPerDay;
  if (Number.isNaN(day) || date[7] !== '-') throw new RangeError(`Not a calendar date: ${date}`);
  return day;
};

/** The calendar date of a day number. */
export const calendarDate = (day: number): CalendarDate =>
  new Date(day * millisecondsPerDay).toISOString().slice(0, 10);

/** Months since January 1970. */
export const monthNumber = (month: CalendarMonth): number => {
  const number = (+month.slice(0, 4) - 1970) * 12 + +month.slice(5, 7) - 1;
  if (Number.isNaN(number) || month[4] !== '-') throw new RangeError(`Not a calendar month: ${month}`);
  return number;
};

/** The day number of a month's last day. */
export const lastDayOfMonth = (month: number): number => {
  const year = 1970 + Math.floor(month / 12);
  return Date.UTC(year, (((month % 12) + 12) % 12) + 1, 0) / millisecondsPerDay;
};

/** Whole days from a day to another, never negative: something dated ahead counts as of today. */
export const daysSince = (day: number, asOf: number): number => Math.max(0, asOf - day);
