import type { ServiceName } from '@samspar/contracts';
import { type Compose, createLog, type RunningService, startService } from '@samspar/runtime';
import type { TestIdentity } from './test-identity.ts';
import type { TestServers } from './test-servers.ts';

/** Starts one service in this process, on real servers, with the test identity's tokens. */
export function startTestService(
  name: ServiceName,
  compose: Compose,
  {
    servers,
    identity,
    logLevel = 'silent',
  }: { servers: TestServers; identity: TestIdentity; logLevel?: string },
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
    RATE_LIMIT_PER_MINUTE: 100_000,
  };
  return startService(name, config, compose, {
    log: createLog(name, logLevel),
    authenticate: identity.authenticate,
  });
}
