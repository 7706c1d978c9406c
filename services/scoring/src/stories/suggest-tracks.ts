import { poolDemands } from '@samspar/matching';
import { measures } from '@samspar/reference-data';
import { askedDemand } from '../domain/asked-demand.ts';
import type { CandidateIndex } from '../projections/candidate-index.ts';
import type { KnownDemands } from '../projections/known-demands.ts';
import type { KeptTrackSuggestions } from '../projections/track-suggestions.ts';

export interface SuggestTracksOptions {
  demands: Pick<KnownDemands, 'open'>;
  candidates: CandidateIndex;
  suggestions: KeptTrackSuggestions;
  now: () => Date;
}

/** Finds open demands that a job track could serve together. */
export function createSuggestTracks({ demands, candidates, suggestions, now }: SuggestTracksOptions) {
  return async (): Promise<void> => {
    await candidates.upToDate();
    const open = await demands.open();
    const index = candidates.current();
    const asked = open.map(({ _id, data }) => askedDemand(_id, data.profile));
    const pools = poolDemands(index, asked, { toolbox: measures });
    await suggestions.keep({ asOf: index.asOf, suggestedAt: now().toISOString(), pools: [...pools] });
  };
}
