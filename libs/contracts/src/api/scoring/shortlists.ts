import { z } from 'zod';
import { calendarDate, id, instant, municipalityCode, ssyk } from '../../primitives.ts';
import { operation } from '../operation.ts';
import { pageOf, pageQuery } from '../paging.ts';

const count = z.int().nonnegative();
export const points = z.int().min(0).max(10_000).describe('Hundradels poäng');

/** The measures that would bridge what is missing, and when they have. */
export const chain = z
  .strictObject({ measures: z.array(z.string()), ready: calendarDate })
  .meta({ id: 'MeasureChain' });

const rating = z.strictObject({
  level: z.int(),
  source: z.string(),
  observedOn: calendarDate,
  age: z.string().describe('Hur gammal bedömningen är, i ord'),
});

/** A requirement or criterion, and how a candidate stands to it, in words. */
const line = z
  .strictObject({
    key: z.string(),
    required: z.boolean(),
    met: z.boolean(),
    title: z.string().describe('Vad som efterfrågas, med några ord'),
    text: z.string(),
    points: z.strictObject({ given: points, of: points }).optional().describe('Av kriterier som bär vikt'),
    certainty: z
      .strictObject({
        confidence: z.enum(['low', 'medium', 'high']),
        low: points,
        high: points,
        ratings: z.array(rating).describe('De nyaste först'),
      })
      .optional()
      .describe('Hur säker en mjuk kompetens är, och vilka bedömningar den vilar på'),
  })
  .meta({ id: 'ExplanationLine' });

/** Where the candidate belongs: whoever coordinates there may propose. */
const municipality = municipalityCode.nullable().describe('Kandidatens kommun');

/** What a shortlist is for, in short. */
const demandSummary = z
  .strictObject({
    employerId: id,
    municipality: municipalityCode,
    ssyk,
    openings: count,
    filled: count,
    start: calendarDate,
    forJobTrack: z.boolean(),
  })
  .meta({ id: 'ShortlistedDemand' });

const shortlist = z
  .strictObject({
    demandId: id,
    demand: demandSummary,
    demandRevision: z.int(),
    model: z.int(),
    asOf: calendarDate,
    scoredAt: instant,
    considered: count,
    eligible: count,
    reachable: count,
    mustHaves: z.array(
      z.strictObject({ key: z.string(), title: z.string(), fails: count, failsOnly: count }),
    ),
    shortlist: z.array(
      z.strictObject({
        id,
        municipality,
        score: points,
        formal: points,
        soft: points,
        low: points,
        high: points,
        contributions: z.record(z.string(), points),
        reasons: z.array(line),
      }),
    ),
    nearMisses: z.array(
      z.strictObject({
        id,
        municipality,
        score: points,
        missing: z.string(),
        title: z.string(),
        chain: chain.nullable(),
      }),
    ),
    freshness: z.array(z.strictObject({ field: z.string(), missing: count, stale: count.nullable() })),
  })
  .meta({ id: 'Shortlist' });

const shortlistFigures = demandSummary
  .extend({
    demandId: id,
    scored: z
      .strictObject({
        asOf: calendarDate,
        scoredAt: instant,
        isCurrent: z.boolean().describe('Räknad på behovet som det är nu'),
        considered: count,
        eligible: count,
        reachable: count,
        near: count.describe('Saknar ett enda skallkrav'),
        changed: z
          .strictObject({ at: instant, entered: count, left: count })
          .nullable()
          .describe('När någon senast kom till eller föll bort, och hur många'),
      })
      .nullable()
      .describe('Tomt medan listan räknas fram'),
  })
  .meta({ id: 'ShortlistFigures' });

const params = z.strictObject({ demandId: id });
const language = z.enum(['sv', 'en']).default('sv').describe('Förklaringarnas språk');

export const listShortlists = operation({
  id: 'list-shortlists',
  get: '/shortlists',
  summary: 'Öppna behov med sina urvalslistor i siffror, de som börjar först överst',
  may: ['read', 'Shortlist'],
  query: pageQuery.extend({
    municipality: municipalityCode.optional(),
    demandId: z
      .union([id, z.array(id).max(100)])
      .optional()
      .describe('Bara de här behoven; får anges flera gånger'),
  }),
  answer: pageOf(shortlistFigures),
});

export const readShortlist = operation({
  id: 'read-shortlist',
  get: '/demands/:demandId/shortlist',
  summary: 'Urvalslista med skäl, av pseudonymer',
  may: ['read', 'Shortlist'],
  params,
  query: z.strictObject({ language }),
  answer: shortlist,
});

export const explainCandidate = operation({
  id: 'explain-candidate',
  get: '/demands/:demandId/shortlist/candidates/:candidateId',
  summary: 'Varför en kandidat fick sin poäng, eller vad som saknas',
  may: ['read', 'Shortlist'],
  params: params.extend({ candidateId: id }),
  query: z.strictObject({ language }),
  answer: z.strictObject({
    id,
    eligible: z.boolean(),
    score: points,
    asOf: calendarDate,
    reasons: z.array(line),
  }),
});

export const listShortlistChanges = operation({
  id: 'list-shortlist-changes',
  get: '/demands/:demandId/shortlist/changes',
  summary: 'Vilka som kommit till och fallit bort, när och varför',
  may: ['read', 'Shortlist'],
  params,
  answer: z.strictObject({
    items: z.array(
      z.strictObject({
        at: instant,
        cause: z.enum(['demand-changed', 'candidates-changed', 'day-rolled', 'reconciled']),
        demandRevision: z.int(),
        entered: z.array(id),
        left: z.array(id),
      }),
    ),
  }),
});
