import { z } from 'zod';
import { calendarDate, id, instant, municipalityCode, ssyk } from '../../primitives.ts';
import { demandProfile, demandWish } from '../../resources/demand-profile.ts';
import { demandStage } from '../../resources/employer-contacts.ts';
import { operation } from '../operation.ts';
import { pageOf, pageQuery, yes } from '../paging.ts';
import { acted, freeText, staffMember } from '../staff.ts';

const status = z.enum(['open', 'closed']);
const note = freeText.optional();
const wish = demandWish.meta({ id: 'DemandWish' });

/** One opening that has been filled. `on`: the day it was decided. */
export const newFilling = z.strictObject({ how: z.enum(['job-track', 'direct', 'other']), on: calendarDate });
export type FillingWay = z.infer<typeof newFilling>['how'];
export const filling = newFilling.extend({ id, ...acted }).meta({ id: 'Filling' });

/** What the employer has put its name to. */
export const letterOfIntent = z.strictObject({ signedOn: calendarDate, openings: z.int().min(1).max(500) });
export type LetterOfIntent = z.infer<typeof letterOfIntent>;

const cancellationReason = z.enum([
  'employer-withdrew',
  'filled-elsewhere',
  'funding',
  'reorganised',
  'registered-by-mistake',
]);
export type CancellationReason = z.infer<typeof cancellationReason>;
const filled = z.strictObject({ outcome: z.literal('filled'), note });
const partlyFilled = z.strictObject({ outcome: z.literal('partly-filled'), note });
const cancelled = z.strictObject({ outcome: z.literal('cancelled'), reason: cancellationReason, note });

/** How a demand ended. */
export const closing = z.discriminatedUnion('outcome', [filled, partlyFilled, cancelled]);
export type Closing = z.infer<typeof closing>;

/** Where a demand came from. */
const source = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('advisor') }),
  z.strictObject({ kind: z.literal('enquiry'), enquiryId: id }),
  z.strictObject({ kind: z.literal('job-ad'), adId: z.string() }),
]);
export type DemandSource = z.infer<typeof source>;

/** Something a demand still needs for its next stage. */
const lack = z.strictObject({
  code: z.enum(['openings', 'start', 'formal-criterion', 'soft-criterion', 'letter-of-intent']),
  text: z.string(),
});
export type Lack = z.infer<typeof lack>;

export const demand = z
  .strictObject({
    id,
    revision: z.int(),
    employerId: id,
    status,
    stage: demandStage,
    /** What is needed for the next stage. */
    lacks: z.array(lack),
    profile: wish,
    note,
    filled: z.int(),
    fillings: z.array(filling),
    letterOfIntent: letterOfIntent.optional(),
    closing: z
      .discriminatedUnion('outcome', [
        filled.extend(acted),
        partlyFilled.extend(acted),
        cancelled.extend(acted),
      ])
      .optional(),
    source,
    by: staffMember,
    registeredAt: instant,
  })
  .meta({ id: 'Demand' });

/** A demand as it is asked for, by whoever registers it. */
export const newDemand = z.strictObject({ employerId: id, profile: wish, note });

export const demandParams = z.strictObject({ demandId: id });
const reads = { may: ['read', 'Demand'], params: demandParams } as const;
const changes = {
  effect: 'changes',
  may: ['change', 'Demand'],
  params: demandParams,
  answer: demand,
} as const;

export const registerDemand = operation({
  id: 'register-demand',
  post: '/demands',
  summary: 'Registrera ett kompetensbehov, om så bara en signal',
  may: ['register', 'Demand'],
  effect: 'creates',
  body: newDemand,
  answer: demand,
});

export const listDemands = operation({
  id: 'list-demands',
  get: '/demands',
  summary: 'Kompetensbehov, de senaste först',
  may: ['read', 'Demand'],
  query: pageQuery.extend({
    municipality: municipalityCode.optional(),
    status: status.optional(),
    stage: demandStage.optional(),
    ssyk: ssyk.optional(),
    employerId: id.optional().describe('Arbetsgivaren, och de som har slagits samman med den'),
    poolId: id.optional(),
    mine: yes.optional().describe('Bara dem jag har registrerat'),
  }),
  answer: pageOf(demand),
});

export const readDemand = operation({
  ...reads,
  id: 'read-demand',
  get: '/demands/:demandId',
  summary: 'Ett kompetensbehov',
  answer: demand,
});

export const changeDemand = operation({
  ...changes,
  id: 'change-demand',
  put: '/demands/:demandId/profile',
  summary: 'Ändra vad behovet gäller',
  body: wish,
});

export const annotateDemand = operation({
  ...changes,
  id: 'annotate-demand',
  put: '/demands/:demandId/note',
  summary: 'Skriv en anteckning om behovet',
  body: freeText,
});

export const removeDemandNote = operation({
  ...changes,
  id: 'remove-demand-note',
  delete: '/demands/:demandId/note',
  summary: 'Ta bort anteckningen',
});

export const listDemandVersions = operation({
  ...reads,
  id: 'list-demand-versions',
  get: '/demands/:demandId/versions',
  summary: 'Vad som har ändrats i behovet, det senaste först',
  query: pageQuery.extend({
    since: z.coerce.number().int().min(0).default(0).describe('Bara det som ändrats efter denna version'),
  }),
  answer: pageOf(z.strictObject({ revision: z.int(), ...acted, sentences: z.array(z.string()) })),
});

const suggestionsOf = <Criterion extends z.ZodType>(criterion: Criterion) =>
  z.array(
    z.strictObject({
      criterion,
      demands: z.int().describe('Hur många behov som hade kriteriet'),
      share: z.number().describe('Samma sak som andel, 0–1'),
    }),
  );

export const suggestCriteria = operation({
  id: 'suggest-criteria',
  get: '/criteria-suggestions',
  summary: 'Vilka kriterier tidigare behov i yrket har haft',
  may: ['read', 'Demand'],
  query: z.strictObject({ ssyk }),
  answer: z.strictObject({
    ssyk,
    basis: z.enum(['occupation', 'family']),
    demands: z.int(),
    formal: suggestionsOf(demandProfile.shape.formal.unwrap().element),
    soft: suggestionsOf(demandProfile.shape.soft.unwrap().element),
  }),
});
