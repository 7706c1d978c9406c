import type { Competence } from '@samspar/contracts';
import type { AgeBand, BirthRegion, Sex } from './age-band.ts';
import { type Consent, type ConsentKey, type EndedConsent, withConsent, withoutConsent } from './consents.ts';
import {
  type AdmissionStep,
  type Participation,
  withCompetence,
  withoutTrack,
  withTrack,
} from './participation.ts';
import { holdsThrough } from './passing-time.ts';

/** What statistics need of a candidate and scoring must never have. */
export interface Background {
  sex: Sex;
  birthYear: number;
  ageBand: AgeBand;
  birthRegion: BirthRegion;
  firstLanguage: string;
}

/** Skyddade personuppgifter: sekretessmarkering, skyddad folkbokföring, fingerade personuppgifter. */
export type Protection = 'secrecy-mark' | 'protected-registration' | 'fictitious-data';

/** The request that added a rating, remembered so that a repeat of it adds nothing. */
export interface RatingRequest {
  key: string;
  hash: string;
}

export type Rating = Competence['ratings'][number];

export interface ActiveCandidate {
  status: 'active';
  protectedIdentity: 'none';
  municipality: string;
  background: Background;
  competence: Competence;
  consents: Consent[];
  endedConsents: EndedConsent[];
  participation?: Participation;
  /** By job track, the newest revision whose admission step has been taken in. */
  admissionRevisions: Record<string, number>;
  ratingRequests: RatingRequest[];
  holdsThrough: string;
}

/** A marker, and nothing that could be shown. `wasActive`: others have heard of the candidate, and must hear no more. */
export interface ProtectedCandidate {
  status: 'protected';
  protectedIdentity: Protection;
  wasActive: boolean;
}

export interface ErasedCandidate {
  status: 'erased';
}

/** A candidate, known here by pseudonym only: who it is stands in the identity store. */
export type Candidate = ActiveCandidate | ProtectedCandidate | ErasedCandidate;

/** What a candidate is registered with. */
export interface Registered {
  municipality: string;
  background: Background;
  competence: Competence;
  consents: Consent[];
}

type ActiveEvent =
  | { type: 'competence-changed'; competence: Competence }
  | { type: 'rating-added'; rating: Rating; request: RatingRequest }
  | { type: 'consent-given'; consent: Consent }
  | ({ type: 'consent-withdrawn' | 'consent-expired'; on: string } & ConsentKey)
  | { type: 'age-band-reached'; ageBand: AgeBand }
  | ({ type: 'admitted-to-track' | 'admission-revoked' } & AdmissionStep);

export type CandidateEvent =
  | { type: 'candidate-registered'; registered: Registered }
  | { type: 'protected-person-noted'; kind: Protection }
  | { type: 'identity-protected'; kind: Protection }
  | { type: 'candidate-erased' }
  | ActiveEvent;

const mostRequests = 500;

export function evolveCandidate(state: Candidate | undefined, event: CandidateEvent): Candidate {
  switch (event.type) {
    case 'candidate-registered':
      return dated({
        status: 'active',
        protectedIdentity: 'none',
        ...event.registered,
        endedConsents: [],
        admissionRevisions: {},
        ratingRequests: [],
      });
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
