import type { Readable } from './permissions.ts';
import type { ServiceName } from './services.ts';

/** What a thing that people look at is, to those who show it. */
export interface SubjectOfEvents {
  /**
   * By service, the nouns in whose paths answers show it: asked for again when it changes. `demands` is in `/demands` and
   * in `/demands/{demandId}/versions`.
   */
  readonly shownIn: Partial<Record<ServiceName, readonly string[]>>;
  /** What paths call its id, so that answers about another of the kind stay as they are. */
  readonly id?: string;
  /** It is in no municipality: who may read it anywhere hears of it. */
  readonly isNowhere?: true;
}

/**
 * The things that events are about and people look at, by their names in the permission table: whoever may read one hears
 * that it has changed. Kept apart from all schemas, so that a browser can have it.
 */
export const subjects = {
  Demand: {
    id: 'demandId',
    shownIn: { 'employer-contacts': ['demands', 'employers'], scoring: ['shortlist', 'shortlists'] },
  },
  DemandPool: { shownIn: { 'employer-contacts': ['demand-pools', 'demands'] } },
  Employer: { shownIn: { 'employer-contacts': ['employers'] } },
  EmployerContact: { shownIn: { 'employer-contacts': ['employers', 'contacts'] } },
  Enquiry: { shownIn: { 'employer-contacts': ['enquiries'] } },
  ExpectedNeed: { shownIn: { 'employer-contacts': ['expected-needs', 'employers'] } },
  JobAdImport: { shownIn: { 'employer-contacts': ['job-ad-imports'] }, isNowhere: true },
  JobTrack: { id: 'trackId', shownIn: { 'job-tracks': ['job-tracks'], scoring: ['track-suggestions'] } },
  PlacementOffer: { shownIn: { 'employer-contacts': ['placement-offers', 'employers'] } },
  Shortlist: { id: 'demandId', shownIn: { scoring: ['shortlist', 'shortlists', 'track-suggestions'] } },
  SupplyEnquiry: { shownIn: { procurement: ['supply-enquiries'] } },
  SurveyRound: { shownIn: { 'employer-contacts': ['survey-rounds'] } },
} as const satisfies Partial<Record<Readable, SubjectOfEvents>>;

export type EventSubject = keyof typeof subjects;
