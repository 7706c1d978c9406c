import type { ContactKind, DemandWish, EnquiryClosing, PlacementPurpose } from '@samspar/contracts';
import type { LicenceClass, TraitCode } from '@samspar/reference-data';
import type { DemoEmployer } from '../demo-region-types.ts';

/** Who of the staff does something: a demo user's id. */
export type DemoStaff =
  | 'business-advisor'
  | 'business-advisor-trollhattan'
  | 'business-advisor-knivsta'
  | 'coordinator-trollhattan'
  | 'coordinator-vanersborg'
  | 'case-worker-trollhattan'
  | 'case-worker-vanersborg'
  | 'case-worker-grastorp';

/** Something in the region that is done by someone of the staff. */
export type Done = { readonly key: string; readonly by: DemoStaff };

/** An invented person one talks to at an employer. */
export type DemoContactPerson = Done & {
  readonly employerKey: string;
  readonly body: {
    readonly name: string;
    readonly role: string;
    readonly telephone: string;
    readonly email: string;
  };
  /** The day from which the person is with the employer no more. */
  readonly leftOn?: string;
};

export type DemoWarning = Done & {
  readonly employerKey: string;
  readonly note: string;
  readonly expiresOn: string;
};

export type ContactTopic =
  | 'recruitment-need'
  | 'placement'
  | 'job-track'
  | 'wage-support'
  | 'social-clause'
  | 'follow-up';
export type ContactOutcome = 'need-found' | 'placement-offered' | 'no-need' | 'call-back' | 'no-answer';

/** A contact with an employer: held where `held` says how it went, otherwise planned. */
export type DemoContact = Done & {
  readonly employerKey: string;
  readonly kind: Exclude<ContactKind, 'fair'>;
  readonly on: string;
  readonly topics: readonly ContactTopic[];
  /** The key of the contact person it is with. */
  readonly personKey?: string;
  readonly note?: string;
  readonly held?: {
    readonly outcome: ContactOutcome;
    readonly nextStep?: { readonly text: string; readonly dueOn: string };
  };
  /** Why it is planned though another organisation's contact is near. */
  readonly override?: string;
  readonly joinedBy?: DemoStaff;
  /** Why it was called off. */
  readonly cancelled?: string;
};

/** Who leads the contacts with an employer; `offered`: to whom that is being handed over. */
export type DemoLead = Done & {
  readonly employerKey: string;
  readonly offered?: { readonly organisation: string; readonly dueOn: string };
};

export type DemoQuietPeriod = Done & {
  readonly employerKey: string;
  readonly until: string;
  readonly reason: string;
};

export type DemoFair = Done & {
  readonly name: string;
  readonly on: string;
  readonly municipality: string;
  readonly kind: 'fair' | 'speed-dating';
  readonly employerKeys: readonly string[];
  readonly held: boolean;
};

/** An employer that was registered twice, and the one it is merged into. */
export type DemoDuplicate = { readonly employer: DemoEmployer; readonly into: string };

type EnquiryUnit = 'naringsliv' | 'arbetsmarknadsenheten' | 'arbetsformedlingen' | 'vuxenutbildningen';
export type EnquiryPlace = { readonly municipality: string; readonly unit: EnquiryUnit };

export type DemoEnquiry = Done & {
  readonly place: EnquiryPlace;
  /** The key of a registered employer, or the name of one that is not. */
  readonly employer: { readonly employerKey: string } | { readonly name: string };
  readonly contactPerson: {
    readonly name: string;
    readonly title: string;
    readonly telephone: string;
    readonly email: string;
  };
  readonly request: string;
  readonly receivedOn: string;
  readonly dueOn?: string;
  readonly takenBy?: DemoStaff;
  readonly passedOn?: { readonly to: EnquiryPlace; readonly reason: string };
  readonly closed?: { readonly reason: Exclude<EnquiryClosing, 'became-demand'>; readonly note?: string };
  /** The demand it became, which closed it. */
  readonly demand?: DemandWish;
};

/** How far a demand has come since it was registered. */
export type DemandProgress = {
  readonly letter?: { readonly signedOn: string; readonly openings: number };
  readonly fillings?: readonly { readonly how: 'job-track' | 'direct' | 'other'; readonly on: string }[];
  readonly cancelled?: { readonly reason: 'funding' | 'filled-elsewhere'; readonly note: string };
};

/** A need of which less is known than what can be matched, or one that has come to its end. */
export type DemoWish = Done &
  DemandProgress & { readonly employerKey: string; readonly body: DemandWish; readonly note?: string };

export type DemoDemandPool = Done & {
  readonly name: string;
  readonly ssyk: string;
  readonly municipality: string;
  readonly demandKeys: readonly string[];
};

export type DemoExpectedNeed = Done & {
  readonly employerKey: string;
  readonly municipality: string;
  readonly ssyk: string;
  readonly shortTerm: number;
  readonly longTerm: number;
  readonly note?: string;
};

export type DemoReservation = Done & {
  /** Place of the period among the offer's. */
  readonly period: number;
  readonly purpose: PlacementPurpose;
  readonly municipality: string;
  /** What has become of it since. */
  readonly afterward?: 'confirmation' | 'release';
};

export type DemoPlacementOffer = Done & {
  readonly employerKey: string;
  readonly municipality: string;
  readonly ssyk: string;
  readonly purposes: readonly PlacementPurpose[];
  readonly description: string;
  readonly supervisor: { readonly name: string; readonly telephone: string };
  readonly requirements: {
    readonly swedish?: number;
    readonly licences?: readonly LicenceClass[];
    readonly extent?: number;
    readonly schedule?: readonly ('day' | 'evening' | 'weekend')[];
    readonly accessible?: boolean;
  };
  readonly periods: readonly { readonly from: string; readonly until: string; readonly places: number }[];
  readonly reservations: readonly DemoReservation[];
};

/** What an employer answers in a survey. */
export type DemoSurveyAnswer = {
  readonly employerKey: string;
  readonly content: {
    readonly municipality: string;
    readonly branch: string;
    readonly sizeClass: string;
    readonly feltShortage: boolean;
    readonly effects: readonly string[];
    readonly hardToFind: readonly string[];
    readonly requires: {
      readonly education: boolean;
      readonly experience: boolean;
      readonly minimumEducation: number;
      readonly licenceB: boolean;
    };
    readonly personalQualities: readonly TraitCode[];
    readonly recruitmentNeeds: readonly {
      readonly ssyk: string;
      readonly shortTerm: number;
      readonly longTerm: number;
    }[];
  };
};

/** The survey of the current half-year, which takes answers. The one of 2019 is a file beside. */
export type DemoSurveyRound = Done & {
  readonly halfYear: string;
  readonly name: string;
  readonly municipalities: readonly string[];
  readonly invitedKeys: readonly string[];
  readonly answers: readonly DemoSurveyAnswer[];
};

/** Job ads as JobTech's stream gives them, in the order in which they are taken in, and what is done with two of them. */
export type DemoJobAds = {
  readonly files: readonly (Done & { readonly fileName: string; readonly ads: readonly object[] })[];
  readonly adopted: { readonly adId: string; readonly employerKey: string };
  readonly dismissed: { readonly adId: string; readonly reason: 'not-for-the-target-group' };
};

/** What the partners know of the region's employers, and do with them. */
export type DemoEmployerContacts = {
  /** Employers in other parts of the country, for what is expected there. */
  readonly neighbours: readonly DemoEmployer[];
  readonly duplicates: readonly DemoDuplicate[];
  readonly contactPersons: readonly DemoContactPerson[];
  readonly warnings: readonly DemoWarning[];
  readonly contacts: readonly DemoContact[];
  readonly leads: readonly DemoLead[];
  readonly quietPeriods: readonly DemoQuietPeriod[];
  readonly fairs: readonly DemoFair[];
  readonly enquiries: readonly DemoEnquiry[];
  readonly wishes: readonly DemoWish[];
  /** By the demand's key. */
  readonly progress: Readonly<Record<string, DemandProgress>>;
  readonly pools: readonly DemoDemandPool[];
  readonly expectedNeeds: readonly DemoExpectedNeed[];
  readonly placementOffers: readonly DemoPlacementOffer[];
  readonly surveyRound: DemoSurveyRound;
  readonly jobAds: DemoJobAds;
};
