import { serviceConfig } from '@samspar/runtime';
import { z } from 'zod';

/** What this service reads from its environment. */
export const configSchema = serviceConfig.extend({
  IDENTITY_MASTER_KEY: z
    .base64()
    .refine((text) => Buffer.from(text, 'base64').length === 32, '32 byte, base64')
    .describe('Huvudnyckeln som personernas nycklar är inlåsta med: 32 byte, base64'),
});

export type CandidatePoolsConfig = Pick<z.infer<typeof configSchema>, 'IDENTITY_MASTER_KEY'>;
