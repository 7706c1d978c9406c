import { calendarDate, dayNumber } from './calendar.ts';
import type { CalendarDate, Intake } from './types.ts';

/** The first intake on or after a day, both as day numbers; undefined where none is left. */
export type NextIntake = (day: number) => number | undefined;

const everyWeeks = (weeks: number, from: number): NextIntake => {
  const period = 7 * weeks;
  // An interval of zero weeks names the anchor day alone.
  if (period <= 0) return (day) => (day <= from ? from : undefined);
  return (day) => from + Math.max(0, Math.ceil((day - from) / period)) * period;
};

/** How a measure takes people in. */
export const nextIntake = (intake: Intake): NextIntake => {
  if (intake === 'continuous') return (day) => day;
  if ('everyWeeks' in intake) return everyWeeks(intake.everyWeeks, dayNumber(intake.from));
  const days = intake.dates.map(dayNumber).toSorted((a, b) => a - b);
  return (day) => days.find((each) => each >= day);
};

/** The first intake on or after a date, undefined where none is left (matching model § 9). */
export const firstIntake = (intake: Intake, from: CalendarDate): CalendarDate | undefined => {
  const day = nextIntake(intake)(dayNumber(from));
  return day === undefined ? undefined : calendarDate(day);
};
