import type { LicenceClass } from '@samspar/reference-data';
import { licencesIncluding } from '@samspar/reference-data';
import { dayNumber, daysSince, lastDayOfMonth, monthNumber } from './calendar.ts';
import { effectiveExperience, relatedTenths } from './effective-experience.ts';
import type { Experience, FormalCriterion, Rating, ScoringProfile, SoftCriterion } from './types.ts';

/** What of a profile a criterion was judged by. Ages are in days at `asOf`; `related` is tenths. */
export type Evidence =
  | { readonly kind: 'licence'; readonly heldThrough: readonly LicenceClass[] }
  | { readonly kind: 'certificate'; readonly held: boolean }
  | { readonly kind: 'swedish' | 'language'; readonly level: number }
  | { readonly kind: 'education'; readonly level: number; readonly field?: string }
  | {
      readonly kind: 'experience';
      readonly effectiveMonths: number;
      readonly used: readonly (Experience & { readonly related: number; readonly days: number })[];
    }
  | { readonly kind: 'interest'; readonly stated: readonly string[]; readonly matching: readonly string[] }
  | { readonly kind: 'ratings'; readonly used: readonly (Rating & { readonly days: number })[] };

const experienceUsed = (profile: ScoringProfile, ssyk: string, asOf: number) =>
  profile.experience
    .map((each) => ({
      ...each,
      related: relatedTenths(each.ssyk, ssyk),
      days: daysSince(lastDayOfMonth(monthNumber(each.lastUsed)), asOf),
    }))
    .filter((each) => each.related > 0);

/** The evidence behind a formal criterion, `asOf` as a day number. */
export const formalEvidence = (
  profile: ScoringProfile,
  criterion: FormalCriterion,
  asOf: number,
): Evidence => {
  switch (criterion.kind) {
    case 'licence':
      return {
        kind: 'licence',
        heldThrough: profile.licences.filter((each) => licencesIncluding([each]).has(criterion.class)),
      };
    case 'certificate':
      return { kind: 'certificate', held: profile.certificates.includes(criterion.code) };
    case 'swedish':
      return { kind: 'swedish', level: profile.swedish };
    case 'language':
      return { kind: 'language', level: profile.languages[criterion.code] ?? 0 };
    case 'education':
      return { kind: 'education', ...profile.education };
    case 'experience':
      return {
        kind: 'experience',
        effectiveMonths: effectiveExperience(profile.experience, criterion.ssyk, asOf),
        used: experienceUsed(profile, criterion.ssyk, asOf),
      };
    case 'interest':
      return {
        kind: 'interest',
        stated: profile.interests,
        matching: profile.interests.filter((each) => criterion.ssyk.startsWith(each)),
      };
  }
};

/** The ratings behind a soft criterion, newest first. */
export const softEvidence = (profile: ScoringProfile, criterion: SoftCriterion, asOf: number): Evidence => ({
  kind: 'ratings',
  used: profile.ratings
    .filter((each) => each.trait === criterion.trait)
    .map((each) => ({ ...each, days: daysSince(dayNumber(each.observedOn), asOf) }))
    .toSorted((a, b) => a.days - b.days),
});
