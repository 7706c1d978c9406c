import { z } from 'zod';

/** What every service reads from its environment. A service extends this with what is its own. */
export const serviceConfig = z.object({
  HOST: z.string().default('127.0.0.1').describe('Adress att lyssna på'),
  PORT: z.coerce.number().int().min(0).max(65535).describe('Port att lyssna på'),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
  MONGO_URL: z.string().startsWith('mongodb').describe('Tjänstens egen databas'),
  NATS_URL: z.string().startsWith('nats://'),
  NATS_PASSWORD: z.string().min(1).describe('Lösenord för tjänstens NATS-användare'),
  OIDC_ISSUER: z.url().describe('Utfärdaren av åtkomstintyg'),
  OIDC_AUDIENCE: z.string().min(1).default('samspar'),
  STRICT_ANSWERS: z
    .stringbool()
    .default(false)
    .describe('Om ett svar som inte är vad gränssnittet lovar ska nekas i stället för att rensas'),
  CLOCK_AHEAD_MS: z.coerce
    .number()
    .int()
    .default(0)
    .describe('Så många millisekunder går klockan före verklig tid; bara för prov på andra dagar än i dag'),
  RATE_LIMIT_PER_MINUTE: z.coerce.number().int().positive().default(6000),
});

export type ServiceConfig = z.infer<typeof serviceConfig>;

/** Reads a configuration from the environment, or throws one sentence per variable that is missing or wrong. */
export function readConfig<Schema extends z.ZodType>(
  schema: Schema,
  env: NodeJS.ProcessEnv,
): z.infer<Schema> {
  const parsed = schema.safeParse(env);
  if (parsed.success) return parsed.data;
  const lines = parsed.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`);
  throw new Error(`The environment is not complete:\n${lines.join('\n')}`);
}
