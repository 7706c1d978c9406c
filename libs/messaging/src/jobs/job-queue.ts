import { Queue } from 'bullmq';
import type { Redis } from 'ioredis';
import type { z } from 'zod';
import type { JobDefinition } from './define-job.ts';

const hour = 60 * 60;
/** Finished jobs are kept this long for those who look after the system; failures longer, never dropped at once. */
const retention = {
  removeOnComplete: { age: 6 * hour, count: 1000 },
  removeOnFail: { age: 7 * 24 * hour, count: 5000 },
};

export type JobQueue = ReturnType<typeof createJobQueue>;

/** Puts work on one BullMQ queue. */
export function createJobQueue(queueName: string, redis: Redis) {
  const queue = new Queue(queueName, { connection: redis, prefix: 'samspar', defaultJobOptions: retention });
  queue.on('error', () => {}); // the connection reports its own errors
  return {
    queue,

    /** Asks for a job to be done. A job with the same key that waits already makes this a repeat. */
    async ask<Schema extends z.ZodType>(job: JobDefinition<Schema>, data: z.input<Schema>): Promise<void> {
      const parsed = job.schema.parse(data);
      await queue.add(job.name, parsed, {
        priority: job.priority(parsed),
        delay: job.delay ?? 0,
        attempts: job.attempts,
        backoff: { type: 'exponential', delay: job.backoff },
        deduplication: { id: job.deduplicationKey(parsed), keepLastIfActive: true },
      });
    },

    /** How many jobs wait (their turn, or another try), are under way, have failed for good, and were done lately. */
    async counts() {
      const {
        waiting = 0,
        prioritized = 0,
        delayed = 0,
        active = 0,
        failed = 0,
        completed = 0,
      } = await queue.getJobCounts('waiting', 'prioritized', 'active', 'delayed', 'failed', 'completed');
      return { waiting: waiting + prioritized + delayed, active, failed, completed };
    },

    close: () => queue.close(),
  };
}
