import { serviceConfig } from '@samspar/runtime';
import { z } from 'zod';

/** What this service reads from its environment. */
export const configSchema = serviceConfig.extend({
  SCORING_URL: z.url().describe('Matchningen, som räknar hur många det finns'),
  SCORING_TIMEOUT_MS: z.coerce
    .number()
    .int()
    .min(1)
    .max(60_000)
    .default(5000)
    .describe('Längsta väntan på matchningens svar'),
});

export type ProcurementConfig = z.infer<typeof configSchema>;
