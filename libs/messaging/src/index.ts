export { type Bus, connectBus } from './bus/connect-bus.ts';
export { permissionsOf } from './bus/permissions.ts';
export { createPublisher, type Publish } from './bus/publisher.ts';
export { natsAdministrator, natsServerConfig } from './bus/server-config.ts';
export { declaredStreams, declareStreams, verifyStreams } from './bus/streams.ts';
export { connectRedis } from './jobs/connect-redis.ts';
export { defineJob } from './jobs/define-job.ts';
export { createJobBoard } from './jobs/job-board.ts';
export { createJobQueue, type JobQueue } from './jobs/job-queue.ts';
export { type JobHandler, startJobWorker } from './jobs/job-worker.ts';
export { createDeadLetters, type DeadLetters, type NumberedDeadLetter } from './listening/dead-letters.ts';
export { followState } from './listening/follow-state.ts';
export { createKeyedQueue } from './listening/keyed-queue.ts';
export { type Listener, listenTo } from './listening/listener.ts';
export { applied, ignored, PermanentFailure } from './listening/outcome.ts';
export { overhear, type Overhearing } from './listening/overhear.ts';
export { createPositions } from './listening/positions.ts';
export { createStateProjection, type Replica } from './listening/state-projection.ts';
export { startListening } from './listening/start-listening.ts';
export {
  type AggregateCoreOptions,
  type CreationRequest,
  createAggregateCore,
} from './outbox/aggregate-core.ts';
export { type AggregateDocument, type Loaded, loadedFrom } from './outbox/aggregate-document.ts';
export {
  type AggregateStorage,
  type AggregateStore,
  createAggregateStore,
  type Page,
} from './outbox/aggregate-store.ts';
export type { Message } from './outbox/next-revision.ts';
export { isDuplicateKey } from './outbox/duplicate-key.ts';
export { newId } from './outbox/new-id.ts';
export { startOutboxRelay } from './outbox/outbox-relay.ts';
export { retryOnConflict } from './outbox/retry-on-conflict.ts';
export { IdempotencyKeyReused, RevisionConflict } from './outbox/store-errors.ts';
export { createTurns } from './outbox/turns.ts';
export { textWithin } from './outbox/text-within.ts';
export { type Rounds, startRounds } from './start-rounds.ts';
export { currentTrace, startTrace, withTrace } from './trace.ts';
