import { z } from 'zod';
import {
  calendarDate,
  calendarMonth,
  catalogueCode,
  educationField,
  educationLevel,
  extent,
  fiveStep,
  id,
  languageCode,
  licenceClass,
  municipalityCode,
  ratingSource,
  schedule,
  setOf,
  ssyk,
  ssykPrefix,
  stage,
  swedishLevel,
  trait,
} from '../primitives.ts';

const experience = z.strictObject({ ssyk, months: z.int().min(1).max(720), lastUsed: calendarMonth });

/** A soft-skill rating: who saw it is a kind of source, never a name. */
export const rating = z.strictObject({
  trait,
  level: fiveStep,
  source: ratingSource,
  observedOn: calendarDate,
});

/** What a candidate can and wants, without who the candidate is: the competence side of a scoring profile. */
export const competence = z.strictObject({
  stage,
  registeredAt: calendarDate,
  availableFrom: calendarDate,
  maxExtent: extent,
  schedule: setOf(schedule, 4),
  reach: setOf(municipalityCode, 290),
  licences: setOf(licenceClass, 14),
  certificates: setOf(catalogueCode, 60),
  education: z.strictObject({ level: educationLevel, field: educationField.optional() }),
  swedish: swedishLevel,
  languages: z.record(languageCode, fiveStep),
  experience: z.array(experience).max(60),
  interests: setOf(ssykPrefix, 40),
  ratings: z.array(rating).max(500),
});

export type Competence = z.infer<typeof competence>;

/**
 * A scoring profile: pseudonymous, and without any field from which one of the seven grounds of discrimination
 * (Diskrimineringslagen) could be read.
 */
export const scoringProfile = competence.extend({
  id,
  municipality: municipalityCode,
  consentToMatching: z.literal(true),
});

export type ScoringProfile = z.infer<typeof scoringProfile>;
