import { z } from 'zod';
import {
  calendarDate,
  catalogueCode,
  educationField,
  educationLevel,
  extent,
  fiveStep,
  languageCode,
  licenceClass,
  municipalityCode,
  schedule,
  setOf,
  ssyk,
  swedishLevel,
  trait,
} from '../primitives.ts';

const weight = z.int().min(0).max(5);
const worth = { required: z.boolean(), weight };

/** A formal criterion: a must-have (`required`) or a merit, with a weight of 0–5. */
const formalCriterion = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('licence'), class: licenceClass, ...worth }),
  z.strictObject({ kind: z.literal('certificate'), code: catalogueCode, ...worth }),
  z.strictObject({ kind: z.literal('swedish'), min: swedishLevel, ...worth }),
  z.strictObject({ kind: z.literal('language'), code: languageCode, min: fiveStep, ...worth }),
  z.strictObject({
    kind: z.literal('education'),
    min: educationLevel,
    field: educationField.optional(),
    ...worth,
  }),
  z.strictObject({ kind: z.literal('experience'), ssyk, months: z.int().min(1).max(600), ...worth }),
  z.strictObject({ kind: z.literal('interest'), ssyk, ...worth }),
]);

/** A soft criterion: a trait, the level wanted and a weight. Never a must-have. */
const softCriterion = z.strictObject({ trait, wanted: fiveStep, weight });

/** What an employer asks for: the part of a demand that is scored. */
export const demandProfile = z.strictObject({
  ssyk,
  openings: z.int().min(1).max(500),
  municipality: municipalityCode,
  start: calendarDate,
  extent: extent.optional(),
  schedule: setOf(schedule, 4).optional(),
  forJobTrack: z.boolean().default(false),
  softShare: z.number().min(0).max(1).default(0.6),
  formal: z.array(formalCriterion).max(30).default([]),
  soft: z
    .array(softCriterion)
    .max(12)
    .refine(
      (criteria) => new Set(criteria.map((criterion) => criterion.trait)).size === criteria.length,
      'Varje mjuk kompetens får anges en gång.',
    )
    .default([]),
});

export type DemandProfile = z.infer<typeof demandProfile>;

/** What is known so far of what an employer asks for: how many and from when may still be open. */
export const demandWish = demandProfile.partial({ openings: true, start: true });

export type DemandWish = z.infer<typeof demandWish>;
