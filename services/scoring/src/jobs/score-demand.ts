import { id } from '@samspar/contracts';
import { defineJob, type JobHandler } from '@samspar/messaging';
import { z } from 'zod';
import type { createScoreDemand } from '../commands/score-demand.ts';

export const scoringQueue = 'scoring';

/** Scores one demand against everyone who can be matched. While it waits, asking again changes nothing. */
export const scoreDemandJob = defineJob({
  queue: scoringQueue,
  name: 'score-demand',
  schema: z.strictObject({
    demandId: id,
    cause: z.enum(['demand-changed', 'candidates-changed', 'day-rolled', 'reconciled']),
  }),
  priority: (data) => (data.cause === 'demand-changed' ? 1 : 5),
  attempts: 8,
  backoff: 500,
  deduplicationKey: ({ demandId }) => `score-${demandId}`,
});

/** What does the job. */
export function scoreDemandHandler(scoreDemand: ReturnType<typeof createScoreDemand>): JobHandler {
  return { job: scoreDemandJob, handle: ({ demandId, cause }) => scoreDemand(demandId, cause) };
}
