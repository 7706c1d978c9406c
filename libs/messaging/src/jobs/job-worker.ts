import { type Job, UnrecoverableError, Worker } from 'bullmq';
import type { Redis } from 'ioredis';
import type { Logger } from 'pino';
import { startTrace, withTrace } from '../trace.ts';
import type { JobDefinition } from './define-job.ts';

/** A job and what does it. */
export interface JobHandler {
  job: JobDefinition;
  // oxlint-disable-next-line no-explicit-any -- the definition's own schema has checked the data
  handle: (data: any, job: Job) => Promise<void>;
}

export interface JobWorkerOptions {
  queueName: string;
  redis: Redis;
  handlers: readonly JobHandler[];
  concurrency: number;
  log: Logger;
  /** Called once per attempt, for metrics. */
  onAttempt?: (job: string, outcome: 'done' | 'failed', seconds: number) => void;
}

/** Starts a worker on one queue. Closing it waits for the jobs under way. */
export function startJobWorker(options: JobWorkerOptions): { close(): Promise<void> } {
  const { queueName, redis, handlers, concurrency, log, onAttempt = () => {} } = options;
  const byName = new Map(handlers.map((handler) => [handler.job.name, handler]));

  const worker = new Worker(queueName, attempt, {
    connection: redis,
    prefix: 'samspar',
    concurrency,
    maxStalledCount: 5,
  });
  worker.on('error', () => {}); // the connection reports its own errors

  async function attempt(job: Job): Promise<void> {
    const started = performance.now();
    const seconds = () => (performance.now() - started) / 1000;
    try {
      await withTrace(startTrace({ causationId: `job:${job.name}` }), () => perform(job));
      onAttempt(job.name, 'done', seconds());
    } catch (error) {
      onAttempt(job.name, 'failed', seconds());
      const last = job.attemptsMade + 1 >= (job.opts.attempts ?? 1) || error instanceof UnrecoverableError;
      log[last ? 'error' : 'warn'](
        { err: error, job: job.name, attempt: job.attemptsMade + 1 },
        'job-failed',
      );
      throw error;
    }
  }

  async function perform(job: Job): Promise<void> {
    const handler = byName.get(job.name);
    if (!handler) throw new UnrecoverableError(`No handler for ${job.name}.`);
    const parsed = handler.job.schema.safeParse(job.data);
    if (!parsed.success) throw new UnrecoverableError(`Malformed data for ${job.name}.`);
    await handler.handle(parsed.data, job);
  }

  return { close: () => worker.close() };
}
