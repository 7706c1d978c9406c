import { id } from '@samspar/contracts';
import { defineJob, type JobHandler } from '@samspar/messaging';
import { z } from 'zod';
import type { createMatchCandidate } from '../stories/match-candidate.ts';
import type { createScoreDemand } from '../stories/score-demand.ts';
import type { createSuggestTracks } from '../stories/suggest-tracks.ts';

/** The queue of all that scoring does in the background. */
export const scoringQueue = 'scoring';

const patience = { queue: scoringQueue, attempts: 8, backoff: 500 };

/** Scores one demand against everyone who can be matched. A need just registered goes first. */
export const scoreDemandJob = defineJob({
  ...patience,
  name: 'score-demand',
  schema: z.strictObject({
    demandId: id,
    cause: z.enum(['demand-changed', 'candidates-changed', 'day-rolled', 'reconciled']),
  }),
  priority: ({ cause }) => (cause === 'demand-changed' ? 1 : 5),
  deduplicationKey: ({ demandId }) => `score-${demandId}`,
});

/** Matches one candidate against every open demand. */
export const reverseMatchJob = defineJob({
  ...patience,
  name: 'reverse-match',
  schema: z.strictObject({ candidateId: id }),
  priority: () => 10,
  deduplicationKey: ({ candidateId }) => `reverse-${candidateId}`,
});

/** Looks for demands that a job track could serve together, once changes have settled: nobody waits for it. */
export const suggestTracksJob = defineJob({
  ...patience,
  name: 'suggest-tracks',
  delay: 3000,
  schema: z.strictObject({}),
  priority: () => 20,
  deduplicationKey: () => 'suggest-tracks',
});

export interface ScoringCommands {
  scoreDemand: ReturnType<typeof createScoreDemand>;
  matchCandidate: Pick<ReturnType<typeof createMatchCandidate>, 'keep'>;
  suggestTracks: ReturnType<typeof createSuggestTracks>;
}

/** Which command does which job. */
export function scoringJobHandlers(commands: ScoringCommands): JobHandler[] {
  const { scoreDemand, matchCandidate, suggestTracks } = commands;
  return [
    { job: scoreDemandJob, handle: ({ demandId, cause }) => scoreDemand(demandId, cause) },
    { job: reverseMatchJob, handle: ({ candidateId }) => matchCandidate.keep(candidateId) },
    { job: suggestTracksJob, handle: () => suggestTracks() },
  ];
}
