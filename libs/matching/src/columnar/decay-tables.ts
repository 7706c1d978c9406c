import { lastDayOfMonth } from '../calendar.ts';
import { experienceDecay } from '../effective-experience.ts';
import { ratingDecay } from '../trait-level.ts';
import { firstMonth } from './columns.ts';
import { lastMonth } from './tail.ts';

const fewDays = 4096;
const byAge = Float64Array.from({ length: fewDays }, (_, days) => ratingDecay(days));

/** What a rating of so many days ago still counts for; nearly all are young enough to be looked up. */
export const decayOfRating = (days: number): number =>
  days < fewDays ? (byAge[days] as number) : ratingDecay(days);

/** What experience last used in each month, counted as in tails, still counts for at a day number. */
export const decayByMonth = (asOf: number): Float64Array =>
  Float64Array.from({ length: lastMonth + 1 }, (_, month) =>
    experienceDecay(Math.max(0, asOf - lastDayOfMonth(month + firstMonth))),
  );
