import { serviceConfig } from '@samspar/runtime';
import { z } from 'zod';

/** What this service reads from its environment. */
export const configSchema = serviceConfig.extend({
  REDIS_URL: z.string().startsWith('redis'),
  SCORING_WORKERS: z.coerce
    .number()
    .int()
    .min(1)
    .max(64)
    .default(4)
    .describe('Jobb sida vid sida i processen'),
});

export type ScoringConfig = z.infer<typeof configSchema>;
