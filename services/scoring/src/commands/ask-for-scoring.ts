import type { JobQueue } from '@samspar/messaging';
import type { Cause } from '../domain/shortlist.ts';
import { scoreDemandJob } from '../jobs/score-demand.ts';
import type { KnownDemands } from '../projections/known-demands.ts';

export type AskForScoring = ReturnType<typeof createAskForScoring>;

/** Asks for demands to be scored; a worker, here or in another process, does it. */
export function createAskForScoring({ queue, demands }: { queue: JobQueue; demands: KnownDemands }) {
  const one = (demandId: string, cause: Cause) => queue.ask(scoreDemandJob, { demandId, cause });
  return {
    one,
    async allOpen(cause: Cause): Promise<void> {
      for (const demandId of await demands.openIds()) await one(demandId, cause);
    },
  };
}
