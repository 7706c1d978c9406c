import {
  calendarDate,
  type demandChanged,
  type EventData,
  id,
  instant,
  municipalityCode,
  ssyk,
} from '@samspar/contracts';
import { explain, type ExplanationLine, type ScoringProfile, titlesOf } from '@samspar/matching';
import type { Replica } from '@samspar/messaging';
import { z } from 'zod';
import { askedDemand } from '../domain/asked-demand.ts';
import type { Shortlist } from '../domain/shortlist.ts';

const count = z.int().nonnegative();
const points = z.int().min(0).max(10_000).describe('Hundradels poäng');
const chain = z.strictObject({ measures: z.array(z.string()), ready: calendarDate }).nullable();
const rating = z.strictObject({
  level: z.int(),
  source: z.string(),
  observedOn: calendarDate,
  age: z.string().describe('Hur gammal bedömningen är, i ord'),
});
const line = z.strictObject({
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
});
/** Where the candidate belongs: whoever coordinates there may propose. */
const municipality = municipalityCode.nullable().describe('Kandidatens kommun');

/** A candidate's score in words: one line per requirement and criterion. */
export const explainedEntry = z.strictObject({
  id,
  eligible: z.boolean(),
  score: points,
  asOf: calendarDate,
  reasons: z.array(line),
});

/** What a shortlist is for, in short. */
export const demandSummary = z.strictObject({
  employerId: id,
  municipality: municipalityCode,
  ssyk,
  openings: count,
  filled: count,
  start: calendarDate,
  forJobTrack: z.boolean(),
});

/** A shortlist as it is shown. */
export const shortlistResource = z.strictObject({
  demandId: id,
  demand: demandSummary,
  demandRevision: z.int(),
  model: z.int(),
  asOf: calendarDate,
  scoredAt: instant,
  considered: count,
  eligible: count,
  reachable: count,
  mustHaves: z.array(z.strictObject({ key: z.string(), title: z.string(), fails: count, failsOnly: count })),
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
    z.strictObject({ id, municipality, score: points, missing: z.string(), title: z.string(), chain }),
  ),
  freshness: z.array(z.strictObject({ field: z.string(), missing: count, stale: count.nullable() })),
});

export type Language = 'sv' | 'en';
export type KnownDemand = Replica<EventData<typeof demandChanged>>;

export function toDemandSummary({ data }: KnownDemand): z.input<typeof demandSummary> {
  const { employerId, filled, profile } = data;
  const { municipality, ssyk, openings, start, forJobTrack } = profile;
  return { employerId, municipality, ssyk, openings, filled, start, forJobTrack };
}

export interface ShortlistShown {
  shortlist: Shortlist;
  /** Where a candidate belongs, if the candidate is in the index. */
  municipalityOf: (candidateId: string) => string | undefined;
  language: Language;
}

/** Writes out a shortlist with the reasons for each place on it, from the profiles it was made of. */
export function toShortlistResource(
  demandId: string,
  demand: KnownDemand,
  { shortlist, municipalityOf, language }: ShortlistShown,
): z.input<typeof shortlistResource> {
  const { answer, profiles, demandRevision, scoredAt } = shortlist;
  const profileOf = new Map(profiles.map((profile) => [profile.id, profile]));
  const { model, asOf, considered, eligible, reachable } = answer;
  const keys = answer.mustHaves.map(({ key }) => key);
  const titles = titlesOf(askedDemand(demandId, demand.data.profile), keys, language);
  return {
    demandId,
    demand: toDemandSummary(demand),
    demandRevision,
    model,
    asOf,
    scoredAt,
    considered,
    eligible,
    reachable,
    mustHaves: answer.mustHaves.map(({ key, fails, failsOnly }) => ({
      key,
      title: titles.get(key) ?? key,
      fails,
      failsOnly,
    })),
    shortlist: answer.shortlist.map((entry) => ({
      ...entry,
      municipality: municipalityOf(entry.id) ?? null,
      contributions: { ...entry.contributions } as Record<string, number>,
      reasons: reasonsOf(profileOf.get(entry.id), demandId, demand, asOf, language),
    })),
    nearMisses: answer.nearMisses.map(({ id, score, missing, chain }) => ({
      id,
      municipality: municipalityOf(id) ?? null,
      score,
      missing,
      title: titles.get(missing) ?? missing,
      chain: chain && { measures: [...chain.measures], ready: chain.ready },
    })),
    freshness: answer.freshness.map((field) => ({ ...field })),
  };
}

/** Writes out one candidate against a demand. */
export function explainOne(
  profile: ScoringProfile,
  demandId: string,
  demand: KnownDemand,
  asOf: string,
  language: Language,
): z.input<typeof explainedEntry> {
  const { id, eligible, score, lines } = explain(
    profile,
    askedDemand(demandId, demand.data.profile),
    asOf,
    language,
  );
  return { id, eligible, score, asOf, reasons: lines.map(copied) };
}

/** The engine's lists are read-only; what is sent is its own copy. */
function copied({ certainty, ...rest }: ExplanationLine) {
  if (!certainty) return rest;
  return { ...rest, certainty: { ...certainty, ratings: certainty.ratings.map((each) => ({ ...each })) } };
}

function reasonsOf(
  profile: ScoringProfile | undefined,
  demandId: string,
  demand: KnownDemand,
  asOf: string,
  language: Language,
) {
  return profile ? explainOne(profile, demandId, demand, asOf, language).reasons : [];
}
