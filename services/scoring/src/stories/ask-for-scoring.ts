import type { JobQueue } from '@samspar/messaging';
import type { Cause } from '../domain/shortlist.ts';
import { reverseMatchJob, scoreDemandJob, suggestTracksJob } from '../jobs/scoring-jobs.ts';
import type { KnownDemands } from '../projections/known-demands.ts';

export type AskForScoring = ReturnType<typeof createAskForScoring>;

/** Asks for work to be done; a worker, here or in another process, does it. */
export function createAskForScoring({ queue, demands }: { queue: JobQueue; demands: KnownDemands }) {
  const demand = (demandId: string, cause: Cause) => queue.ask(scoreDemandJob, { demandId, cause });
  return {
    demand,
    async allOpen(cause: Cause): Promise<void> {
      for (const demandId of await demands.openIds()) await demand(demandId, cause);
    },
    candidate: (candidateId: string) => queue.ask(reverseMatchJob, { candidateId }),
    tracks: () => queue.ask(suggestTracksJob, {}),
  };
}
