import { calendarDate, id, instant, notFound } from '@samspar/contracts';
import { defineRoute, type Route } from '@samspar/runtime';
import { z } from 'zod';
import type { createMatchCandidate } from '../commands/match-candidate.ts';
import type { CandidateIndex } from '../projections/candidate-index.ts';
import type { CandidateMatches } from '../projections/candidate-matches.ts';

const count = z.int().nonnegative();
const points = z.int().min(0).max(10_000).describe('Hundradels poäng');
const match = z.strictObject({ demand: id, score: points, start: calendarDate });
const chain = z.strictObject({ measures: z.array(z.string()), ready: calendarDate }).nullable();

const candidateMatchResource = z.strictObject({
  model: z.int(),
  asOf: calendarDate,
  candidate: id,
  considered: count,
  eligible: count,
  near: count,
  demands: z.array(match),
  nearMisses: z.array(match.extend({ missing: z.string(), chain })),
  changes: z.array(z.strictObject({ at: instant, entered: z.array(id), left: z.array(id) })),
});

export interface CandidateMatchRoutesOptions {
  candidates: Pick<CandidateIndex, 'current'>;
  matchCandidate: Pick<ReturnType<typeof createMatchCandidate>, 'answer'>;
  matches: Pick<CandidateMatches, 'changesOf'>;
}

/** The route for those who know a candidate: which open demands, and what would open more. */
export function candidateMatchRoutes(options: CandidateMatchRoutesOptions): Route[] {
  const { candidates, matchCandidate, matches } = options;
  return [
    defineRoute({
      method: 'get',
      path: '/candidates/:candidateId/matches',
      operationId: 'match-candidate',
      summary: 'Vilka öppna behov en kandidat passar för, och vad som skulle öppna fler',
      action: 'read',
      subject: 'CandidateMatch',
      params: z.strictObject({ candidateId: id }),
      response: candidateMatchResource,
      handle: async ({ params: { candidateId }, authorize }) => {
        const profile = candidates.current().get(candidateId);
        if (!profile) throw notFound('Kandidaten');
        authorize(profile.municipality);
        const answer = await matchCandidate.answer(candidateId);
        if (!answer) throw notFound('Kandidaten');
        const changes = await matches.changesOf(candidateId);
        return { body: { ...copied(answer), changes }, about: [candidateId] };
      },
    }),
  ];
}

type Answer = NonNullable<Awaited<ReturnType<CandidateMatchRoutesOptions['matchCandidate']['answer']>>>;

/** The engine's lists are read-only; what is sent is its own copy. */
function copied({ demands, nearMisses, ...counts }: Answer) {
  return {
    ...counts,
    demands: demands.map((each) => ({ ...each })),
    nearMisses: nearMisses.map(({ chain, ...each }) => ({
      ...each,
      chain: chain && { measures: [...chain.measures], ready: chain.ready },
    })),
  };
}
