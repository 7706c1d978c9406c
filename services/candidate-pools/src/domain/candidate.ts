import type { Competence, consentsChanged, EventData } from '@samspar/contracts';
import type { AgeBand, BirthRegion, Sex } from './age-band.ts';

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

/** What a consent is for, and who may receive: `partners` for matching, an employer's id for a presentation. */
export interface ConsentKey {
  purpose: EventData<typeof consentsChanged>['consents'][number]['purpose'];
  receiver: string;
}

/** A consent as the candidate gives it. `expiresOn` is the last day it holds. */
export interface ConsentOffer extends ConsentKey {
  textVersion: string;
  expiresOn: string;
}

/** A consent in force. */
export interface Consent extends ConsentOffer {
  givenOn: string;
}

/** A consent that held once: who relies on a consent must be able to show that it was given (GDPR art. 7.1). */
export interface EndedConsent extends Consent {
  endedOn: string;
  ending: 'withdrawn' | 'expired' | 'replaced';
}

/** The job tracks that have admitted a candidate, and where on the ladder the candidate stood before the first of them. */
export interface Participation {
  tracks: string[];
  stageBefore: Competence['stage'];
}

/** A step of the admission to a job track, with the track's revision. */
export interface AdmissionStep {
  track: string;
  revision: number;
}

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

export type ActiveEvent =
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
