import type { Age } from './age.ts';

/** The sentences of an explanation, with the codes already put in words. Amounts arrive written for the language. */
export type Phrases = {
  readonly decimal: string;
  readonly and: string;
  readonly or: string;
  readonly none: string;
  readonly months: readonly string[];
  readonly ago: (age: Age) => string;
  readonly points: (given: string, budget: string) => string;
  readonly noWeight: string;
  readonly required: string;
  readonly title: Titles;
  readonly stage: (held: string, wanted: string, met: boolean) => string;
  readonly reach: (place: string, met: boolean) => string;
  readonly available: (from: string, start: string, met: boolean) => string;
  readonly extent: (most: number, wanted: number, met: boolean) => string;
  readonly schedule: (held: string, wanted: string, missing: string) => string;
  /** `through` names the classes that imply the wanted one; empty where it is held itself. */
  readonly licence: (wanted: string, through: string, met: boolean) => string;
  readonly certificate: (wanted: string, met: boolean) => string;
  readonly swedish: (held: string, wanted: string, fulfilment: LevelRule) => string;
  readonly language: (language: string, held: number, wanted: number, fulfilment: LevelRule) => string;
  readonly education: (held: string, wanted: string, fulfilment: LevelRule) => string;
  readonly field: (held: string, wanted: string, percent: number) => string;
  readonly experience: (occupation: string, counted: number, wanted: number) => string;
  readonly experienceUsed: (
    occupation: string,
    months: number,
    last: string,
    ago: string,
    percent: number,
  ) => string;
  readonly basis: (used: string) => string;
  readonly noExperience: string;
  readonly interestMatching: (occupation: string, stated: string) => string;
  readonly interestNone: (occupation: string) => string;
  readonly interestOther: (occupation: string, stated: string) => string;
  readonly soft: (trait: string, level: string, wanted: number) => string;
  readonly rating: (source: string, level: number, ago: string) => string;
  readonly unrated: string;
  readonly confidence: Readonly<Record<'low' | 'medium' | 'high', string>>;
  readonly interval: (low: string, high: string) => string;
};

/** What is asked, in the few words of a heading. */
type Titles = {
  readonly stage: string;
  readonly reach: (place: string) => string;
  readonly available: (start: string) => string;
  readonly extent: (wanted: number) => string;
  readonly schedule: (wanted: string) => string;
  readonly licence: (wanted: string) => string;
  readonly swedish: (wanted: string) => string;
  readonly language: (language: string, wanted: number) => string;
  /** `field` is empty where none is asked for. */
  readonly education: (wanted: string, field: string) => string;
  readonly experience: (occupation: string, months: number) => string;
  readonly interest: (occupation: string) => string;
  readonly soft: (trait: string, wanted: number) => string;
};

/** How a level met what was asked: in full, one step short (half), or not. */
export type LevelRule = 'full' | 'half' | 'none';
