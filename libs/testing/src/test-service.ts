import type { ServiceName } from '@samspar/contracts';
import { type Compose, createClock, createLog, type RunningService, startService } from '@samspar/runtime';
import type { TestIdentity } from './test-identity.ts';
import type { TestServers } from './test-servers.ts';

/** When it is unless told, and runs on: no test depends on the day it is run. */
const beginning = Date.parse('2026-11-22T09:00:00Z');

/** Starts one service in this process, on real servers, with the test identity's tokens. */
export function startTestService(
  name: ServiceName,
  compose: Compose,
  {
    servers,
    identity,
    now,
    logLevel = 'silent',
  }: { servers: TestServers; identity: TestIdentity; now?: (() => Date) | undefined; logLevel?: string },
): Promise<RunningService> {
  const config = {
    HOST: '127.0.0.1',
    PORT: 0,
    LOG_LEVEL: 'silent' as const,
    MONGO_URL: servers.mongoUrl(name),
    NATS_URL: servers.natsUrl,
    NATS_PASSWORD: servers.natsPasswords[name],
    OIDC_ISSUER: 'https://identity.test',
    OIDC_AUDIENCE: 'samspar',
    STRICT_ANSWERS: true,
    CLOCK_AHEAD_MS: beginning - Date.now(),
    RATE_LIMIT_PER_MINUTE: 100_000,
  };
  return startService(name, config, compose, {
    log: createLog(name, logLevel),
    authenticate: identity.authenticate,
    ...(now && { clock: createClock({ now }) }),
  });
}
