import { type ReverseAnswer, reverseMatch } from '@samspar/matching';
import { measures } from '@samspar/reference-data';
import { askedDemand } from '../domain/asked-demand.ts';
import type { CandidateIndex } from '../projections/candidate-index.ts';
import type { CandidateMatches } from '../projections/candidate-matches.ts';
import type { KnownDemands } from '../projections/known-demands.ts';

const top = 20;

export interface MatchCandidateOptions {
  demands: Pick<KnownDemands, 'open'>;
  candidates: CandidateIndex;
  matches: CandidateMatches;
  now: () => Date;
}

/** Matches one candidate against every open demand. */
export function createMatchCandidate({ demands, candidates, matches, now }: MatchCandidateOptions) {
  async function answer(candidateId: string): Promise<ReverseAnswer | undefined> {
    const open = await demands.open();
    const index = candidates.current();
    const profile = index.get(candidateId);
    if (!profile) return undefined;
    const asked = open.map(({ _id, data }) => askedDemand(_id, data.profile));
    return reverseMatch(profile, asked, index.asOf, { top, toolbox: measures });
  }

  return {
    /** The answer as things are now; `undefined` for who may not be matched. */
    answer,

    /** Answers, and keeps which demands the candidate became eligible for since the last time. */
    async keep(candidateId: string): Promise<void> {
      await candidates.upToDate();
      const found = await answer(candidateId);
      if (found) await matches.keep(candidateId, found, now().toISOString());
      else await matches.forget(candidateId);
    },
  };
}
