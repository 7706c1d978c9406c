import type { ProfileField } from '@samspar/reference-data';
import { freshnessLimits } from '@samspar/reference-data';
import type { Demand, FieldFreshness, FormalCriterion } from './types.ts';

export type FreshnessField = FieldFreshness['field'];

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

/** True for a field that carries dates, so that it can be stale. */
export const isDated = (field: FreshnessField): boolean =>
  field === 'experience' || field.startsWith('ratings:');
