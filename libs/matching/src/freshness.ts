import type { ProfileField } from '@samspar/reference-data';
import { freshnessLimits } from '@samspar/reference-data';
import { dayNumber, daysSince, lastDayOfMonth, monthNumber } from './calendar.ts';
import type { Demand, FieldFreshness, FormalCriterion, ScoringProfile } from './types.ts';

export type FreshnessField = FieldFreshness['field'];

/** Whether a profile's field says something, and how many days ago, where it carries a date. */
export type FieldAge = { readonly missing: boolean; readonly days: number | null };

const fieldOf: Partial<Record<FormalCriterion['kind'], FreshnessField>> = {
  licence: 'licences',
  certificate: 'certificates',
  language: 'languages',
  experience: 'experience',
  interest: 'interests',
};

const fieldsOf = (criterion: FormalCriterion): FreshnessField[] => {
  if (!criterion.required && criterion.weight === 0) return [];
  if (criterion.kind === 'education') return criterion.field === undefined ? [] : ['education'];
  const field = fieldOf[criterion.kind];
  return field === undefined ? [] : [field];
};

/** The fields that decide a demand's answer and can be empty or out of date, each once, in a fixed order. */
export const freshnessFields = (demand: Demand): FreshnessField[] => {
  const fields: FreshnessField[] = ['reach'];
  if (demand.schedule !== undefined) fields.push('schedule');
  fields.push(...demand.formal.flatMap(fieldsOf));
  for (const { trait, weight } of demand.soft) if (weight > 0) fields.push(`ratings:${trait}`);
  return [...new Set(fields)];
};

/** Days after which a field is stale. */
export const staleAfter = (field: FreshnessField): number =>
  freshnessLimits[field.split(':')[0] as ProfileField];

const newest = (days: readonly number[]): FieldAge => ({
  missing: days.length === 0,
  days: days.length === 0 ? null : Math.min(...days),
});

/** How a profile stands in one field, `asOf` as a day number. */
export const fieldAge = (profile: ScoringProfile, field: FreshnessField, asOf: number): FieldAge => {
  switch (field) {
    case 'experience':
      return newest(
        profile.experience.map((each) => daysSince(lastDayOfMonth(monthNumber(each.lastUsed)), asOf)),
      );
    case 'education':
      return { missing: profile.education.field === undefined, days: null };
    case 'languages':
      return { missing: Object.keys(profile.languages).length === 0, days: null };
    case 'reach':
    case 'schedule':
    case 'licences':
    case 'certificates':
    case 'interests':
      return { missing: profile[field].length === 0, days: null };
    default:
      return newest(
        profile.ratings
          .filter((each) => field === `ratings:${each.trait}`)
          .map((each) => daysSince(dayNumber(each.observedOn), asOf)),
      );
  }
};

/** True for a field that carries dates, so that it can be stale. */
export const isDated = (field: FreshnessField): boolean =>
  field === 'experience' || field.startsWith('ratings:');

/** Counts missing and stale fields over profiles, `asOf` as a day number. */
export const freshnessOf = (
  profiles: readonly ScoringProfile[],
  demand: Demand,
  asOf: number,
): FieldFreshness[] =>
  freshnessFields(demand).map((field) => {
    const ages = profiles.map((profile) => fieldAge(profile, field, asOf));
    return {
      field,
      missing: ages.filter((each) => each.missing).length,
      stale: isDated(field) ? ages.filter((each) => (each.days ?? 0) > staleAfter(field)).length : null,
    };
  });
