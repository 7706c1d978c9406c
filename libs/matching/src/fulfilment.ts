import { licencesIncluding } from '@samspar/reference-data';
import { effectiveExperience, sharedDigits } from './effective-experience.ts';
import { roundHalfUp } from './rounding.ts';
import type { FormalCriterion, ScoringProfile } from './types.ts';

/** How far a criterion is fulfilled, the exact fraction n/d between 0 and 1. */
export type Fulfilment = { readonly n: number; readonly d: number };

const full: Fulfilment = { n: 1, d: 1 };
const half: Fulfilment = { n: 1, d: 2 };
const none: Fulfilment = { n: 0, d: 1 };

export const isFull = ({ n, d }: Fulfilment): boolean => n === d;

/** The centipoints a fulfilment earns of a budget. */
export const contributionOf = (budget: number, { n, d }: Fulfilment): number => roundHalfUp(budget * n, d);

const either = (held: boolean): Fulfilment => (held ? full : none);

/** A level asked for, one step below counting half. */
export const levelFulfilment = (level: number, min: number): Fulfilment =>
  level >= min ? full : level === min - 1 ? half : none;

const fieldTenths = [0, 4, 7, 10];

/** Tenths of nearness between two SUN fields by shared leading digits; 10 where none is asked for. */
export const fieldNearness = (held: string | undefined, wanted: string | undefined): number =>
  wanted === undefined ? 10 : (fieldTenths[Math.min(3, sharedDigits(held ?? '', wanted))] ?? 0);

export const educationFulfilment = (level: number, min: number, tenths: number): Fulfilment => {
  const { n, d } = levelFulfilment(level, min);
  return { n: n * tenths, d: d * 10 };
};

/** Effective months against months asked for; asking for none is met by anyone. */
export const experienceFulfilment = (effective: number, months: number): Fulfilment =>
  effective >= months ? full : { n: effective, d: months };

/** Met by an interest that is a prefix of the code; someone who has stated none counts half. */
export const interestFulfilment = (interests: readonly string[], ssyk: string): Fulfilment => {
  if (interests.length === 0) return half;
  return either(interests.some((each) => ssyk.startsWith(each)));
};

/** A trait level in twentieths against a wanted level 1–5. */
export const softFulfilment = (twentieths: number, wanted: number): Fulfilment => {
  if (wanted <= 1) return full;
  const d = 20 * (wanted - 1);
  return { n: Math.max(0, d - Math.max(0, 20 * wanted - twentieths)), d };
};

/** Fulfilment of a formal criterion (matching model § 4), `asOf` as a day number. */
export const formalFulfilment = (
  profile: ScoringProfile,
  criterion: FormalCriterion,
  asOf: number,
): Fulfilment => {
  switch (criterion.kind) {
    case 'licence':
      return either(licencesIncluding(profile.licences).has(criterion.class));
    case 'certificate':
      return either(profile.certificates.includes(criterion.code));
    case 'swedish':
      return levelFulfilment(profile.swedish, criterion.min);
    case 'language':
      return levelFulfilment(profile.languages[criterion.code] ?? 0, criterion.min);
    case 'education':
      return educationFulfilment(
        profile.education.level,
        criterion.min,
        fieldNearness(profile.education.field, criterion.field),
      );
    case 'experience':
      return experienceFulfilment(
        effectiveExperience(profile.experience, criterion.ssyk, asOf),
        criterion.months,
      );
    case 'interest':
      return interestFulfilment(profile.interests, criterion.ssyk);
  }
};
