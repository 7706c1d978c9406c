export type SwedishLevelNumber = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** `cefr` is the level of the Common European Framework a passed course roughly reaches; absent where it says nothing. */
export type SwedishLevel = {
  readonly level: SwedishLevelNumber;
  readonly code: string;
  readonly sv: string;
  readonly en: string;
  readonly cefr?: string;
};

/**
 * Swedish on one ordinal scale, lowest first: passed courses of Swedish for immigrants (SFI), then Swedish as a second
 * language (SVA). CEFR levels as in the National Agency for Education's syllabus for SFI.
 */
export const swedishLevels: readonly SwedishLevel[] = [
  { level: 0, code: 'none', sv: 'Ingen svenska ännu', en: 'No Swedish yet' },
  { level: 1, code: 'sfi-a', sv: 'SFI A', en: 'SFI A', cefr: 'A1-' },
  { level: 2, code: 'sfi-b', sv: 'SFI B', en: 'SFI B', cefr: 'A1' },
  { level: 3, code: 'sfi-c', sv: 'SFI C', en: 'SFI C', cefr: 'A2' },
  { level: 4, code: 'sfi-d', sv: 'SFI D', en: 'SFI D', cefr: 'B1' },
  {
    level: 5,
    code: 'sva-basic',
    sv: 'Svenska som andraspråk, grundläggande',
    en: 'Basic-level Swedish',
    cefr: 'B1+',
  },
  {
    level: 6,
    code: 'sva-upper-secondary',
    sv: 'Svenska 1 eller svenska som andraspråk 1',
    en: 'Upper-secondary Swedish',
    cefr: 'B2',
  },
  { level: 7, code: 'fluent', sv: 'Flytande svenska', en: 'Fluent Swedish', cefr: 'C1' },
];

export const isSwedishLevel = (level: number): level is SwedishLevelNumber =>
  swedishLevels.some((each) => each.level === level);

export const swedishLevel = (level: SwedishLevelNumber): SwedishLevel => swedishLevels[level] as SwedishLevel;
