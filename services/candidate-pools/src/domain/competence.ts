import type { Competence } from '@samspar/contracts';
import { refusals } from './refusals.ts';

/**
 * What is said to have been must have been: a rating or a registration of tomorrow would weigh more than today's.
 * `at` is where the competence stands in the request, with its dot.
 */
export function requireReached(competence: Competence, today: string, at = ''): void {
  const { registeredAt, experience, ratings } = competence;
  if (registeredAt > today) throw refusals.inTheFuture(`${at}registeredAt`);
  for (const [index, { lastUsed }] of experience.entries()) {
    if (lastUsed > today.slice(0, 7)) throw refusals.inTheFuture(`${at}experience[${index}].lastUsed`);
  }
  for (const [index, { observedOn }] of ratings.entries()) {
    if (observedOn > today) throw refusals.inTheFuture(`${at}ratings[${index}].observedOn`);
  }
}
