import type { ActiveCandidate, ActiveEvent, Candidate, CandidateEvent } from './candidate.ts';
import { withConsent, withoutConsent } from './consents.ts';
import { withCompetence, withoutTrack, withTrack } from './participation.ts';
import { holdsThrough } from './passing-time.ts';

const mostRequests = 500;

export function evolveCandidate(state: Candidate | undefined, event: CandidateEvent): Candidate {
  switch (event.type) {
    case 'candidate-registered': {
      const { municipality, background, competence, consents } = event.registered;
      return dated({
        status: 'active',
        protectedIdentity: 'none',
        municipality,
        background,
        competence,
        consents,
        endedConsents: [],
        admissionRevisions: {},
        ratingRequests: [],
      });
    }
    case 'protected-person-noted':
      return { status: 'protected', protectedIdentity: event.kind, wasActive: false };
    case 'identity-protected':
      return { status: 'protected', protectedIdentity: event.kind, wasActive: true };
    case 'candidate-erased':
      return { status: 'erased' };
    default:
      if (state?.status !== 'active') throw new Error(`${event.type} of a candidate who is not active`);
      return dated(evolveActive(state, event));
  }
}

function evolveActive(state: ActiveCandidate, event: ActiveEvent): ActiveCandidate {
  switch (event.type) {
    case 'competence-changed':
      return withCompetence(state, event.competence);
    case 'rating-added':
      return {
        ...state,
        competence: { ...state.competence, ratings: [...state.competence.ratings, event.rating] },
        ratingRequests: [...state.ratingRequests, event.request].slice(-mostRequests),
      };
    case 'consent-given':
      return withConsent(state, event.consent);
    case 'consent-withdrawn':
      return withoutConsent(state, event, 'withdrawn', event.on);
    case 'consent-expired':
      return withoutConsent(state, event, 'expired', event.on);
    case 'age-band-reached':
      return { ...state, background: { ...state.background, ageBand: event.ageBand } };
    case 'admitted-to-track':
      return withTrack(state, event);
    case 'admission-revoked':
      return withoutTrack(state, event);
  }
}

function dated(state: Omit<ActiveCandidate, 'holdsThrough'>): ActiveCandidate {
  return { ...state, holdsThrough: holdsThrough(state) };
}
