export type EducationLevelNumber = 0 | 1 | 2 | 3 | 4 | 5 | 6;

export type EducationLevel = {
  readonly level: EducationLevelNumber;
  readonly sv: string;
  readonly en: string;
};

/** The seven levels of SUN 2020 (first digit), lowest first. Someone who never went to school is level 0. */
export const educationLevels: readonly EducationLevel[] = [
  { level: 0, sv: 'Ingen skolgång eller förskoleutbildning', en: 'No schooling or preschool' },
  { level: 1, sv: 'Förgymnasial utbildning, kortare än 9 år', en: 'Compulsory school, less than 9 years' },
  { level: 2, sv: 'Förgymnasial utbildning, 9 (10) år', en: 'Compulsory school, 9 (10) years' },
  { level: 3, sv: 'Gymnasial utbildning', en: 'Upper secondary' },
  { level: 4, sv: 'Eftergymnasial utbildning, kortare än 2 år', en: 'Post-secondary, less than 2 years' },
  { level: 5, sv: 'Eftergymnasial utbildning, minst 2 år', en: 'Post-secondary, at least 2 years' },
  { level: 6, sv: 'Forskarutbildning', en: 'Doctoral studies' },
];

export const isEducationLevel = (level: number): level is EducationLevelNumber =>
  educationLevels.some((each) => each.level === level);

export const educationLevel = (level: EducationLevelNumber): EducationLevel =>
  educationLevels[level] as EducationLevel;
