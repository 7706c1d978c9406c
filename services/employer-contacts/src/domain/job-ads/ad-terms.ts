import type { Duration, Unmapped } from '@samspar/contracts/api/employer-contacts/job-ad-drafts';
import { daysAfter } from '../calendar-days.ts';
import type { ConceptLookup } from '../taxonomy/known-concept.ts';
import { labelOf } from './ad-occupation.ts';
import type { JobAd } from './job-ad.ts';

/** Time to choose someone, and for them to become free: nobody starts sooner than so many days from the import. */
const soonestStart = 30;
/** A deadline further away than so many days is a slip of the pen. */
const latestDeadline = 365;
/** Most openings a demand holds. */
const mostOpenings = 500;

/**
 * When the work may start, which an ad never says: the day after the last day to apply, but no sooner than a month from
 * the import.
 */
export function startOf({ applicationDeadline }: JobAd, importedOn: string): string {
  const soonest = daysAfter(importedOn, soonestStart);
  if (!applicationDeadline || applicationDeadline > daysAfter(importedOn, latestDeadline)) return soonest;
  const afterDeadline = daysAfter(applicationDeadline, 1);
  return afterDeadline > soonest ? afterDeadline : soonest;
}

/** The number of openings, where it is one a demand can hold; otherwise it is left open. */
export function openingsOf({ vacancies }: JobAd): { openings?: number; unmapped: Unmapped[] } {
  const isWhole = vacancies !== undefined && Number.isInteger(vacancies) && vacancies >= 1;
  if (isWhole && vacancies <= mostOpenings) return { openings: vacancies, unmapped: [] };
  return { unmapped: [{ kind: 'openings', why: isWhole ? 'too-many' : 'not-said', required: true }] };
}

/**
 * Share of full time: the least of what the ad gives, since whoever can work that much can have the work. Part time
 * without a number is left open.
 */
export function extentOf(
  { scopeOfWork: { min, max }, workingHours }: JobAd,
  conceptOf: ConceptLookup,
): { extent?: number; unmapped: Unmapped[] } {
  const share = [min, max].find((percent) => percent !== undefined && percent >= 1 && percent <= 100);
  if (share !== undefined) return { extent: Math.round(share), unmapped: [] };
  const label = workingHours ? labelOf(workingHours, conceptOf) : undefined;
  if (label && /^heltid$/i.test(label)) return { extent: 100, unmapped: [] };
  if (!workingHours) return { unmapped: [] };
  const why = label && /deltid/i.test(label) ? 'not-said' : 'unknown-concept';
  return { unmapped: [{ kind: 'working-hours', why, required: false, ...namesOf(workingHours) }] };
}

const durationPatterns: readonly [RegExp, Duration][] = [
  [/tills\s?vidare/i, 'permanent'],
  [/^upp till 10 dagar/i, 'up-to-ten-days'],
  [/^11 dagar/i, 'up-to-three-months'],
  [/^3\D/i, 'three-to-six-months'],
  [/^(6|12) månader|^2 år/i, 'six-months-or-longer'],
];

/** How long the employment lasts, by the words of the taxonomy. */
export function durationOf(
  { duration }: JobAd,
  conceptOf: ConceptLookup,
): { duration?: Duration; unmapped: Unmapped[] } {
  if (!duration) return { unmapped: [] };
  // The taxonomy's own word first: the labels of a concept have changed over the years, its meaning has not.
  const labels = [duration.id ? conceptOf(duration.id)?.label : undefined, duration.label];
  for (const label of labels) {
    const found = label ? durationPatterns.find(([pattern]) => pattern.test(label)) : undefined;
    if (found) return { duration: found[1], unmapped: [] };
  }
  return { unmapped: [{ kind: 'duration', why: 'unknown-concept', required: false, ...namesOf(duration) }] };
}

function namesOf({ id, label }: { id?: string; label?: string }) {
  return { ...(id && { conceptId: id }), ...(label && { label }) };
}
