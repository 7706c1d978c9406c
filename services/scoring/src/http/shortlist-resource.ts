import { calendarDate, type demandChanged, type EventData, id, instant } from '@samspar/contracts';
import { explain, type ScoringProfile } from '@samspar/matching';
import type { Replica } from '@samspar/messaging';
import { z } from 'zod';
import { askedDemand } from '../domain/asked-demand.ts';
import type { Shortlist } from '../domain/shortlist.ts';

const count = z.int().nonnegative();
const points = z.int().min(0).max(10_000).describe('Hundradels poäng');
const chain = z.strictObject({ measures: z.array(z.string()), ready: calendarDate }).nullable();
const line = z.strictObject({ key: z.string(), required: z.boolean(), met: z.boolean(), text: z.string() });

/** A candidate's score in words: one line per requirement and criterion. */
export const explainedEntry = z.strictObject({
  id,
  eligible: z.boolean(),
  score: points,
  asOf: calendarDate,
  reasons: z.array(line),
});

/** A shortlist as it is shown. */
export const shortlistResource = z.strictObject({
  demandId: id,
  demandRevision: z.int(),
  model: z.int(),
  asOf: calendarDate,
  scoredAt: instant,
  considered: count,
  eligible: count,
  reachable: count,
  mustHaves: z.array(z.strictObject({ key: z.string(), fails: count, failsOnly: count })),
  shortlist: z.array(
    z.strictObject({
      id,
      score: points,
      formal: points,
      soft: points,
      low: points,
      high: points,
      contributions: z.record(z.string(), points),
      reasons: z.array(line),
    }),
  ),
  nearMisses: z.array(z.strictObject({ id, score: points, missing: z.string(), chain })),
  freshness: z.array(z.strictObject({ field: z.string(), missing: count, stale: count.nullable() })),
});

export type Language = 'sv' | 'en';
type KnownDemand = Replica<EventData<typeof demandChanged>>;

/** Writes out a shortlist with the reasons for each place on it, from the profiles it was made of. */
export function toShortlistResource(
  demandId: string,
  demand: KnownDemand,
  { answer, profiles, demandRevision, scoredAt }: Shortlist,
  language: Language,
): z.input<typeof shortlistResource> {
  const profileOf = new Map(profiles.map((profile) => [profile.id, profile]));
  const { model, asOf, considered, eligible, reachable } = answer;
  return {
    demandId,
    demandRevision,
    model,
    asOf,
    scoredAt,
    considered,
    eligible,
    reachable,
    mustHaves: answer.mustHaves.map(({ key, fails, failsOnly }) => ({ key, fails, failsOnly })),
    shortlist: answer.shortlist.map((entry) => ({
      ...entry,
      contributions: { ...entry.contributions } as Record<string, number>,
      reasons: reasonsOf(profileOf.get(entry.id), demandId, demand, asOf, language),
    })),
    nearMisses: answer.nearMisses.map(({ id, score, missing, chain }) => ({
      id,
      score,
      missing,
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
  return { id, eligible, score, asOf, reasons: lines.map((each) => ({ ...each })) };
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
