import type { LicenceClass, RatingSourceCode, StageCode, TraitCode } from '@samspar/reference-data';

/** A day of the calendar in Europe/Stockholm, `YYYY-MM-DD`. */
export type CalendarDate = string;
/** A month, `YYYY-MM`. */
export type CalendarMonth = string;

export type SchedulePart = 'day' | 'evening' | 'night' | 'weekend';

/** One rating of a soft trait, level 1–5. Several of the same trait are weighed together by source and age. */
export type Rating = {
  readonly trait: TraitCode;
  readonly level: number;
  readonly source: RatingSourceCode;
  readonly observedOn: CalendarDate;
};

/** Work done in an occupation (SSYK 2012, four digits): whole months in all, and the last month it was used. */
export type Experience = {
  readonly ssyk: string;
  readonly months: number;
  readonly lastUsed: CalendarMonth;
};

/** SUN 2020: level 0–6 and, where there is one, a field of three digits. */
export type Education = { readonly level: number; readonly field?: string };

/**
 * All the engine may know of a candidate. It holds no name, personal number, sex, age, origin, religion, disability or
 * health, so no score can depend on them. Percent of full time, whole; levels as in reference-data; interests are SSYK
 * prefixes of 1–4 digits; languages are ISO 639-1 codes with level 1–5.
 */
export type ScoringProfile = {
  readonly id: string;
  readonly stage: StageCode;
  readonly municipality: string;
  readonly registeredAt: CalendarDate;
  readonly availableFrom: CalendarDate;
  readonly maxExtent: number;
  readonly schedule: readonly SchedulePart[];
  readonly reach: readonly string[];
  readonly licences: readonly LicenceClass[];
  readonly certificates: readonly string[];
  readonly education: Education;
  readonly swedish: number;
  readonly languages: Readonly<Record<string, number>>;
  readonly experience: readonly Experience[];
  readonly interests: readonly string[];
  readonly ratings: readonly Rating[];
  readonly consentToMatching: boolean;
};

type Weighed = { readonly required: boolean; readonly weight: number };

/** What an employer asks for that can be shown on paper. Weights are whole, 0–5; `required` makes it a must-have. */
export type FormalCriterion = Weighed &
  (
    | { readonly kind: 'licence'; readonly class: LicenceClass }
    | { readonly kind: 'certificate'; readonly code: string }
    | { readonly kind: 'swedish'; readonly min: number }
    | { readonly kind: 'language'; readonly code: string; readonly min: number }
    | { readonly kind: 'education'; readonly min: number; readonly field?: string }
    | { readonly kind: 'experience'; readonly ssyk: string; readonly months: number }
    | { readonly kind: 'interest'; readonly ssyk: string }
  );

/** A trait with the level wanted, 1–5. Never a must-have. */
export type SoftCriterion = { readonly trait: TraitCode; readonly wanted: number; readonly weight: number };

/** An employer's need. `extent` is percent of full time; `softShare` (0–1) is 0.6 when absent. */
export type Demand = {
  readonly id: string;
  readonly ssyk: string;
  readonly openings: number;
  readonly municipality: string;
  readonly start: CalendarDate;
  readonly extent?: number;
  readonly schedule?: readonly SchedulePart[];
  readonly forJobTrack: boolean;
  readonly softShare?: number;
  readonly formal: readonly FormalCriterion[];
  readonly soft: readonly SoftCriterion[];
};

export type MeasureEffect =
  | { readonly swedish: number }
  | { readonly certificate: string }
  | { readonly licence: LicenceClass }
  | { readonly education: Education }
  | { readonly experience: { readonly ssyk: string; readonly months: number } }
  | { readonly stage: StageCode };

export type Intake =
  | 'continuous'
  | { readonly dates: readonly CalendarDate[] }
  | { readonly everyWeeks: number; readonly from: CalendarDate };

/** A measure of the toolbox. An absent prerequisite or `municipalities` means any; `capacity` is places left. */
export type Measure = {
  readonly id: string;
  readonly effects: readonly MeasureEffect[];
  readonly prerequisites?: {
    readonly swedish?: number;
    readonly educationLevel?: number;
    readonly stage?: StageCode;
  };
  readonly weeks: number;
  readonly intake: Intake;
  readonly hoursPerWeek: number;
  readonly municipalities?: readonly string[];
  readonly capacity: number;
  readonly authority: string;
};

export type MustHaveKey = 'stage' | 'reach' | 'available' | 'extent' | 'schedule' | `formal:${number}`;
export type CriterionKey = `formal:${number}` | `soft:${number}`;

/** Measures by id in the order taken, and the day the last one ends. */
export type Chain = { readonly measures: readonly string[]; readonly ready: CalendarDate };

/** How many of the considered fail a must-have, and how many would be eligible were it alone dropped. */
export type MustHaveCount = {
  readonly key: MustHaveKey;
  readonly fails: number;
  readonly failsOnly: number;
};

/** Scores and contributions are centipoints: 10,000 is a full score. `low`–`high` never change the order. */
export type ShortlistEntry = {
  readonly id: string;
  readonly score: number;
  readonly formal: number;
  readonly soft: number;
  readonly low: number;
  readonly high: number;
  readonly contributions: Readonly<Partial<Record<CriterionKey, number>>>;
};

export type NearMiss = {
  readonly id: string;
  readonly score: number;
  readonly missing: MustHaveKey;
  readonly chain: Chain | null;
};

/**
 * For one field the demand reads: how many of the considered say nothing there, and how many said it longer ago than
 * the limit in reference-data. `stale` is null where a profile carries no date to judge by.
 */
export type FieldFreshness = {
  readonly field:
    | 'reach'
    | 'schedule'
    | 'licences'
    | 'certificates'
    | 'education'
    | 'languages'
    | 'experience'
    | 'interests'
    | `ratings:${TraitCode}`;
  readonly missing: number;
  readonly stale: number | null;
};

/** Exact counts over the whole pool, without a shortlist. */
export type Counts = {
  readonly considered: number;
  readonly withoutConsent: number;
  readonly eligible: number;
  readonly reachable: number;
  readonly mustHaves: readonly MustHaveCount[];
};

export type Answer = {
  readonly model: 1;
  readonly asOf: CalendarDate;
  readonly demand: string;
} & Counts & {
    readonly shortlist: readonly ShortlistEntry[];
    readonly nearMisses: readonly NearMiss[];
    readonly freshness: readonly FieldFreshness[];
  };
