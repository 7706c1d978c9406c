import { tooFew } from '@samspar/contracts/api/follow-up/statistics';

const base = 5;

/** A number of people as it is published: `< 5`, or a multiple of five from 5. */
export type PublishedCount = typeof tooFew | number;

/** Publishes a number of people. `cell` names what is counted: the same cell is published alike wherever it stands. */
export type Publish = (cell: string, count: number) => PublishedCount;

/**
 * The rule by which every number of people is published, totals included:
 *
 * 1. fewer than five, nought too, is `< 5`;
 * 2. any other number has its cell's own noise added, and is rounded to the nearest five. What then is less than five is
 *    `< 5` as well.
 *
 * So a published number says for certain only that there are at least five, and `< 5` says nothing for certain. No figure
 * bounds any number from above, hence no subtraction of figures from each other, in one table or across all of them, can
 * pin down a small one: whatever is published, a cell shown as `< 5` can hold any of 0–4.
 *
 * Rounding alone would not do: two cells of 4 are both `< 5`, and their total 8 would be shown as 10, which nothing
 * but 4 + 4 rounds to. The price is that the figures of a table don't add up exactly.
 */
export function publishedCount(count: number, noise: number): PublishedCount {
  const shown = Math.round((count + noise) / base) * base;
  return count < base || shown < base ? tooFew : shown;
}
