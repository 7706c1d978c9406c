import { lastDayOfMonth } from '../calendar.ts';
import { experienceDecay } from '../effective-experience.ts';
import { ratingDecay } from '../trait-level.ts';
import { firstDay, firstMonth } from './columns.ts';
import { lastMonth } from './tail.ts';

/** What a rating of each day, and experience last used in each month, still counts for at one date. */
export type DecayTables = { readonly byDay: Float64Array; readonly byMonth: Float64Array };

/** Tables for a day number `asOf`, indexed as days and months stand in columns and tails. */
export const createDecayTables = (asOf: number): DecayTables => {
  const byDay = new Float64Array(0x10000).fill(1);
  for (let day = 0; day < byDay.length && day + firstDay < asOf; day += 1)
    byDay[day] = ratingDecay(asOf - firstDay - day);
  const byMonth = new Float64Array(lastMonth + 1);
  for (let month = 0; month <= lastMonth; month += 1)
    byMonth[month] = experienceDecay(Math.max(0, asOf - lastDayOfMonth(month + firstMonth)));
  return { byDay, byMonth };
};
