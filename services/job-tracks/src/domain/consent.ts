import type { consentsChanged, EventData } from '@samspar/contracts';
import { consentFor, type Step } from './admission.ts';
import { refusals } from './refusals.ts';

/** The consents in force for a candidate, and where the candidate belongs; `null` for who is in no list any more. */
export type KnownConsents = EventData<typeof consentsChanged>;

/** Whether the partners of the agreement may match the candidate. `today` is a date in Sweden; the last day counts. */
export function allowsMatching(known: KnownConsents | undefined, today: string): boolean {
  return holds(known, 'matching', 'partners', today);
}

/** Whether the candidate may be presented to this employer. */
export function allowsPresentation(
  known: KnownConsents | undefined,
  employerId: string,
  today: string,
): boolean {
  return holds(known, 'employer-presentation', employerId, today);
}

/** Refuses a step whose consent is not there. */
export function requireConsentFor(
  step: Step,
  known: KnownConsents | undefined,
  employerId: string,
  today: string,
): void {
  const needed = consentFor(step);
  if (needed === 'matching' && !allowsMatching(known, today)) throw refusals.consentMissing();
  if (needed === 'employer-presentation' && !allowsPresentation(known, employerId, today)) {
    throw refusals.presentationConsentMissing();
  }
}

function holds(
  known: KnownConsents | undefined,
  purpose: KnownConsents['consents'][number]['purpose'],
  receiver: string,
  today: string,
): boolean {
  if (!known || known.municipality === null) return false;
  return known.consents.some(
    (consent) => consent.purpose === purpose && consent.receiver === receiver && consent.expiresOn >= today,
  );
}
