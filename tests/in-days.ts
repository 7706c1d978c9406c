import { calendarDateOf } from '@samspar/runtime';
import { addDays } from '../deploy/demo-region/calendar.ts';

/** The day so many days from today, as the calendar in Sweden has it. */
export const inDays = (days: number): string => addDays(calendarDateOf(new Date()), days);

/** A date as a page shows it. */
export const written = (date: string): string =>
  new Intl.DateTimeFormat('sv-SE', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(date));
