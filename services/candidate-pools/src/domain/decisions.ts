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
  const { municipality, background, competence } = registration;
  const ageBand = ageBandOf(background.birthYear, today);
  if (!ageBand) throw refusals.tooYoung();
  requireReached(competence, today, 'competence.');
  const consents = firstConsents(registration.consents, today);
  const registered = { municipality, background: { ...background, ageBand }, competence, consents };
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
  rating: Rating,
  request: RatingRequest,
  today: string,
): CandidateEvent[] {
  if (candidate.ratingRequests.some(({ key }) => key === request.key)) return [];
  if (rating.observedOn > today) throw refusals.inTheFuture('observedOn');
  if (candidate.competence.ratings.length >= mostRatings) throw refusals.tooManyRatings();
  return [{ type: 'rating-added', rating, request }];
}

export function protectIdentity(kind: Protection): CandidateEvent[] {
  return [{ type: 'identity-protected', kind }];
}

export function eraseCandidate(): CandidateEvent[] {
  return [{ type: 'candidate-erased' }];
}
