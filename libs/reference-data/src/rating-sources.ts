export type RatingSourceCode = 'workplace-supervisor' | 'teacher' | 'coach' | 'self';

/** `weight` is how much one fresh rating from the source counts (matching model version 1). */
export type RatingSource = {
  readonly code: RatingSourceCode;
  readonly sv: string;
  readonly en: string;
  readonly weight: number;
};

/** Who may rate a soft competence; the closer to a real workplace, the heavier. */
export const ratingSources: readonly RatingSource[] = [
  { code: 'workplace-supervisor', sv: 'Handledare på arbetsplats', en: 'Workplace supervisor', weight: 1 },
  { code: 'teacher', sv: 'Lärare', en: 'Teacher', weight: 0.8 },
  { code: 'coach', sv: 'Coach eller arbetskonsulent', en: 'Coach', weight: 0.7 },
  { code: 'self', sv: 'Egen skattning', en: 'Self-rating', weight: 0.4 },
];

const byCode: ReadonlyMap<string, RatingSource> = new Map(ratingSources.map((each) => [each.code, each]));

export const ratingSourceByCode = (code: string): RatingSource | undefined => byCode.get(code);
