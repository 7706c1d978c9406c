import {
  branchCode,
  calendarDate,
  educationLevel,
  id,
  municipalityCode,
  setOf,
  sizeClass,
  ssyk,
  trait,
} from '@samspar/contracts';
import type { Loaded } from '@samspar/messaging';
import { isSsyk } from '@samspar/reference-data';
import { z } from 'zod';
import { shortageEffects, type SurveyAnswer } from '../../domain/surveys/survey-answer.ts';
import { freeTextBody } from '../free-text-body.ts';
import { staffMemberResource } from '../staff-member-resource.ts';

const people = z.int().min(0).max(10_000);

/** What an employer answered: the same by hand and from a file. */
export const answerContentBody = z.strictObject({
  municipality: municipalityCode,
  branch: branchCode,
  sizeClass: sizeClass.optional(),
  feltShortage: z.boolean(),
  effects: setOf(z.enum(shortageEffects), 4).default([]),
  hardToFind: setOf(ssyk.refine(isSsyk, 'Okänd SSYK-kod.'), 20).default([]),
  requires: z.strictObject({
    education: z.boolean().default(false),
    experience: z.boolean().default(false),
    minimumEducation: educationLevel.optional(),
    licenceB: z.boolean().default(false),
  }),
  personalQualities: setOf(trait, 12).default([]).describe('Viktigast först'),
  recruitmentNeeds: z
    .array(z.strictObject({ ssyk, shortTerm: people, longTerm: people }))
    .max(30)
    .default([]),
  comment: freeTextBody.optional(),
});

export const surveyAnswerResource = z.strictObject({
  id,
  revision: z.int(),
  roundId: id,
  employerId: id.optional(),
  content: answerContentBody,
  /** Whether it came from a file. */
  imported: z.boolean(),
  givenOn: calendarDate,
  by: staffMemberResource,
  status: z.enum(['given', 'withdrawn']),
});

/** An answer as those who enter answers see it. */
export function toSurveyAnswerResource({ id, revision, state }: Loaded<SurveyAnswer>) {
  const { source, ...answer } = state;
  return { ...answer, id, revision, imported: source !== undefined };
}
