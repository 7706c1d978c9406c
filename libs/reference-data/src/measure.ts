import type { EducationLevelNumber } from './education-levels.ts';
import type { LicenceClass } from './licences.ts';
import type { StageCode } from './stages.ts';
import type { SwedishLevelNumber } from './swedish-levels.ts';

/** What a finished measure changes in a profile; never lowers anything. */
export type MeasureEffect =
  | { readonly swedish: SwedishLevelNumber }
  | { readonly certificate: string }
  | { readonly licence: LicenceClass }
  | { readonly education: { readonly level: EducationLevelNumber; readonly field?: string } }
  | { readonly experience: { readonly ssyk: string; readonly months: number } }
  | { readonly stage: StageCode };

/** The least someone must have to start; an absent one means any. */
export type MeasurePrerequisites = {
  readonly swedish?: SwedishLevelNumber;
  readonly educationLevel?: EducationLevelNumber;
  readonly stage?: StageCode;
};

/** When one may start: any day, on given dates, or every n weeks from an anchor date on. Dates are YYYY-MM-DD. */
export type MeasureIntake =
  | 'continuous'
  | { readonly dates: readonly string[] }
  | { readonly everyWeeks: number; readonly from: string };

export type MeasureAuthority = 'municipality' | 'employment-service' | 'adult-education' | 'joint';

export type MeasureKind = 'work-oriented' | 'study-oriented' | 'motivating' | 'rehabilitating';

/**
 * A measure of the toolbox in the shape the matching engine reads, and its words. `capacity` is the number of places
 * free at one intake; `municipalities` absent means for all. A measure without effects still belongs in a plan, it
 * just bridges no requirement by itself.
 */
export type Measure = {
  readonly id: string;
  readonly sv: string;
  readonly en: string;
  readonly kind: MeasureKind;
  readonly effects: readonly MeasureEffect[];
  readonly prerequisites?: MeasurePrerequisites;
  readonly weeks: number;
  readonly intake: MeasureIntake;
  readonly hoursPerWeek: number;
  readonly municipalities?: readonly string[];
  readonly capacity: number;
  readonly authority: MeasureAuthority;
};
