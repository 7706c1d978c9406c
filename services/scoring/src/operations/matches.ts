import { notFound } from '@samspar/contracts';
import { listTrackSuggestions, matchCandidate } from '@samspar/contracts/api/scoring/matches';
import { serve, type Served } from '@samspar/runtime';
import type { CandidateIndex } from '../projections/candidate-index.ts';
import type { CandidateMatches } from '../projections/candidate-matches.ts';
import type { KeptTrackSuggestions } from '../projections/track-suggestions.ts';
import type { createMatchCandidate } from '../stories/match-candidate.ts';

export interface MatchOptions {
  candidates: Pick<CandidateIndex, 'current'>;
  matching: Pick<ReturnType<typeof createMatchCandidate>, 'answer'>;
  matches: Pick<CandidateMatches, 'changesOf'>;
  suggestions: Pick<KeptTrackSuggestions, 'newest'>;
}

/** For those who know a candidate: which open demands, and what would open more. And job tracks that demands together would make worth starting. */
export function matchOperations({ candidates, matching, matches, suggestions }: MatchOptions): Served[] {
  return [
    serve(matchCandidate, async ({ params: { candidateId }, authorize }) => {
      const profile = candidates.current().get(candidateId);
      if (!profile) throw notFound('Kandidaten');
      authorize(profile.municipality);
      const answer = await matching.answer(candidateId);
      if (!answer) throw notFound('Kandidaten');
      return { body: { ...answer, changes: await matches.changesOf(candidateId) }, about: [candidateId] };
    }),
    serve(listTrackSuggestions, async () => {
      const { asOf = null, suggestedAt = null, pools = [] } = (await suggestions.newest()) ?? {};
      return { body: { asOf, suggestedAt, items: pools } };
    }),
  ];
}
