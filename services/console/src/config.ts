import { serviceConfig } from '@samspar/runtime';
import { z } from 'zod';

const keyLength = 32;

/** What this service reads from its environment. */
export const configSchema = serviceConfig.extend({
  PUBLIC_URL: z
    .url()
    .transform((url) => new URL(url))
    .refine((url) => url.pathname === '/', 'must have no path')
    .describe('Adressen som webbläsaren ser'),
  SESSION_KEY: z
    .base64()
    .transform((text) => Buffer.from(text, 'base64'))
    .refine((key) => key.length === keyLength, `must be ${keyLength} bytes, base64`)
    .describe('Nyckel som sessioner krypteras med'),
  OIDC_CLIENT_ID: z.string().min(1).default('console'),
  OIDC_CLIENT_SECRET: z.string().min(1),
  OIDC_SCOPE: z.string().min(1).default('openid profile').describe('Lägg till offline_access där det krävs'),
  FORWARD_TIMEOUT_SECONDS: z.coerce
    .number()
    .positive()
    .default(30)
    .describe('Längsta tystnad från en tjänst'),
  EMPLOYER_CONTACTS_URL: z.url(),
  CANDIDATE_POOLS_URL: z.url(),
  JOB_TRACKS_URL: z.url(),
  PROCUREMENT_URL: z.url(),
  SCORING_URL: z.url(),
  FOLLOW_UP_URL: z.url(),
});

export type ConsoleConfig = z.infer<typeof configSchema>;
