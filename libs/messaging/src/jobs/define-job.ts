import type { z } from 'zod';

/** One kind of background work. Jobs carry ids, never personal data: what the schema cannot hold never reaches Redis. */
export interface JobDefinition<Schema extends z.ZodType = z.ZodType> {
  queue: string;
  name: string;
  schema: Schema;
  /** 1 is the most urgent. */
  priority: (data: z.infer<Schema>) => number;
  /** Milliseconds to let things settle before the job is done; at once without. */
  delay?: number;
  attempts: number;
  /** Delay before the first retry, in milliseconds; it doubles each time. */
  backoff: number;
  /** Jobs with the same key are one: while one waits a second is dropped, while one runs only the last asked for follows. */
  deduplicationKey: (data: z.infer<Schema>) => string;
}

/** Defines a job of the catalogue. */
export function defineJob<Schema extends z.ZodType>(job: JobDefinition<Schema>): JobDefinition<Schema> {
  return job;
}
