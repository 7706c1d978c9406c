import { connectRedis, createJobQueue, startJobWorker } from '@samspar/messaging';
import { type Composition, createAccessLog, type Surroundings } from '@samspar/runtime';
import { createAskForScoring } from './stories/ask-for-scoring.ts';
import { createMatchCandidate } from './stories/match-candidate.ts';
import { createScoreDemand } from './stories/score-demand.ts';
import { createSuggestTracks } from './stories/suggest-tracks.ts';
import type { ScoringConfig } from './config.ts';
import { addJobBoard } from './job-board.ts';
import { countOperations } from './operations/counts.ts';
import { matchOperations } from './operations/matches.ts';
import { shortlistOperations } from './operations/shortlists.ts';
import { startReconciler } from './jobs/reconciler.ts';
import { startRescoring } from './jobs/rescoring.ts';
import { scoringJobHandlers, scoringQueue } from './jobs/scoring-jobs.ts';
import { onDemandChanged } from './listeners/on-demand-changed.ts';
import { startCandidateIndex } from './projections/candidate-index.ts';
import { createCandidateMatches } from './projections/candidate-matches.ts';
import { createKnownDemands } from './projections/known-demands.ts';
import { createTrackSuggestions } from './projections/track-suggestions.ts';
import { createShortlistStore } from './store/shortlist-store.ts';

/** Puts the service together: the index in memory, the queue and its workers, the shortlists. */
export function compose(
  { connection, bus, log, metrics, authenticate, clock: { now, today }, storage }: Surroundings,
  config: Pick<ScoringConfig, 'REDIS_URL' | 'SCORING_WORKERS'>,
): Composition {
  const redis = connectRedis(config.REDIS_URL, log);
  const queue = createJobQueue(scoringQueue, redis);
  const demands = createKnownDemands(connection);
  const shortlists = createShortlistStore(storage);
  const ask = createAskForScoring({ queue, demands });
  const rescoring = startRescoring({ ask, log });
  const candidates = startCandidateIndex({
    bus,
    log,
    today,
    onChanged: (candidateId) => rescoring.candidateChanged(candidateId),
  });
  const matches = createCandidateMatches(connection);
  const suggestions = createTrackSuggestions(connection);
  const scoreDemand = createScoreDemand({ demands, shortlists, candidates, now });
  const matchCandidate = createMatchCandidate({ demands, candidates, matches, now });
  const suggestTracks = createSuggestTracks({ demands, candidates, suggestions, now });
  metrics.gauge('candidates_indexed', 'Candidates in the index', () => candidates.current().size);
  metrics.gauge('jobs_waiting', 'Jobs that wait to be done', async () => (await queue.counts()).waiting);
  metrics.gauge('jobs_failed', 'Jobs that have failed for good', async () => (await queue.counts()).failed);

  return {
    info: {
      name: 'scoring',
      title: 'Matchning',
      description: 'Urvalslistor med skäl, och hur många ett behov kan nå.',
      version: '1.0.0',
    },
    operations: [
      ...shortlistOperations({ shortlists, demands, candidates }),
      ...countOperations({ candidates }),
      ...matchOperations({ candidates, matching: matchCandidate, matches, suggestions }),
    ],
    stores: [shortlists],
    listeners: [onDemandChanged({ demands, ask })],
    accessLog: createAccessLog(connection, now),
    extend: (app) => addJobBoard(app, { queue, authenticate }),
    readiness: { queue: () => redis.status === 'ready', index: () => candidates.isCaughtUp() },
    startBackground: async () => {
      const worker = startJobWorker({
        queueName: scoringQueue,
        redis,
        handlers: scoringJobHandlers({ scoreDemand, matchCandidate, suggestTracks }),
        concurrency: config.SCORING_WORKERS,
        log,
        onAttempt: (job, outcome, seconds) => metrics.jobs.observe({ job, outcome }, seconds),
      });
      const reconciler = startReconciler({ demands, shortlists, candidates, ask, today, log });
      return async () => {
        await reconciler.stop();
        await rescoring.stop();
        await worker.close();
        await candidates.stop();
        await queue.close();
        redis.disconnect();
      };
    },
  };
}
