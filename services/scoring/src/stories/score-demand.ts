import type { MatchIndex, ScoringProfile } from '@samspar/matching';
import { type Loaded, retryOnConflict } from '@samspar/messaging';
import { measures } from '@samspar/reference-data';
import { askedDemand } from '../domain/asked-demand.ts';
import { type Cause, retireShortlist, type Shortlist, updateShortlist } from '../domain/shortlist.ts';
import type { CandidateIndex } from '../projections/candidate-index.ts';
import type { KnownDemands } from '../projections/known-demands.ts';
import type { ShortlistStore } from '../store/shortlist-store.ts';

/** How many a shortlist holds. */
const top = 20;

export interface ScoreDemandOptions {
  demands: KnownDemands;
  shortlists: ShortlistStore;
  candidates: CandidateIndex;
  now: () => Date;
}

/**
 * Scores a demand as it now stands and keeps the result as its shortlist. Waits first until the index has seen all
 * that is on the bus, so that whatever caused the scoring is in it, whichever process does the work.
 */
export function createScoreDemand({ demands, shortlists, candidates, now }: ScoreDemandOptions) {
  return async (demandId: string, cause: Cause): Promise<void> => {
    await candidates.upToDate();
    await retryOnConflict(async () => {
      const demand = await demands.load(demandId);
      if (!demand) return;
      const before = await shortlists.load(demandId);
      if (demand.data.status === 'closed') {
        if (before) await shortlists.save(before, retireShortlist(before.state));
        return;
      }
      const answer = candidates
        .current()
        .match(askedDemand(demandId, demand.data.profile), { top, toolbox: measures });
      const scoring = {
        municipality: demand.data.profile.municipality,
        demandRevision: demand.revision,
        answer,
        profiles: profilesOf(answer.shortlist, candidates.current()),
      };
      await keep(demandId, before, updateShortlist(before?.state, scoring, cause, now().toISOString()));
    });
  };

  async function keep(
    demandId: string,
    before: Loaded<Shortlist> | undefined,
    events: ReturnType<typeof updateShortlist>,
  ): Promise<void> {
    if (before) await shortlists.save(before, events);
    else await shortlists.create(events, { id: demandId });
  }
}

function profilesOf(entries: readonly { id: string }[], index: MatchIndex): ScoringProfile[] {
  return entries.flatMap(({ id }) => index.get(id) ?? []);
}
