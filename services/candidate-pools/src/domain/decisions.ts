import type { Competence } from '@samspar/contracts';
import { ageBandOf } from './age-band.ts';
import type {
  ActiveCandidate,
  Background,
  CandidateEvent,
  ConsentOffer,
  Protection,
  Rating,
  RatingRequest,
} from './candidate.ts';
import { requireReached } from './competence.ts';
import { firstConsents } from './consents.ts';
import { refusals } from './refusals.ts';

/** What is said of someone who is to be registered. */
export interface Registration {
  municipality: string;
  background: Omit<Background, 'ageBand'>;
  competence: Competence;
  consents: readonly ConsentOffer[];
}

export function registerCandidate(registration: Registration, today: string): CandidateEvent[] {
  const { municipality, competence } = registration;
  const { sex, birthYear, birthRegion, firstLanguage } = registration.background;
  const ageBand = ageBandOf(birthYear, today);
  if (!ageBand) throw refusals.tooYoung();
  requireReached(competence, today, 'competence.');
  const consents = firstConsents(registration.consents, today);
  const background = { sex, birthYear, ageBand, birthRegion, firstLanguage };
  const registered = { municipality, background, competence, consents };
  return [{ type: 'candidate-registered', registered }];
}

/** Someone protected is only noted, so as not to be registered again: they are helped outside the system. */
export function noteProtectedPerson(kind: Protection): CandidateEvent[] {
  return [{ type: 'protected-person-noted', kind }];
}

export function changeCompetence(
  candidate: ActiveCandidate,
  competence: Competence,
  today: string,
): CandidateEvent[] {
  if (competence.registeredAt !== candidate.competence.registeredAt) throw refusals.registeredAtFixed();
  requireReached(competence, today);
  if (JSON.stringify(competence) === JSON.stringify(candidate.competence)) return [];
  return [{ type: 'competence-changed', competence }];
}

const mostRatings = 500;

export function addRating(
  candidate: ActiveCandidate,
  { trait, level, source, observedOn }: Rating,
  { key, hash }: RatingRequest,
  today: string,
): CandidateEvent[] {
  if (candidate.ratingRequests.some((earlier) => earlier.key === key)) return [];
  if (observedOn > today) throw refusals.inTheFuture('observedOn');
  if (candidate.competence.ratings.length >= mostRatings) throw refusals.tooManyRatings();
  const rating = { trait, level, source, observedOn };
  return [{ type: 'rating-added', rating, request: { key, hash } }];
}

export function protectIdentity(kind: Protection): CandidateEvent[] {
  return [{ type: 'identity-protected', kind }];
}

export function eraseCandidate(): CandidateEvent[] {
  return [{ type: 'candidate-erased' }];
}
