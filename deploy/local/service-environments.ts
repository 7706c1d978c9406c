import type { ServiceName } from '@samspar/contracts';
import { databaseUrl } from '@samspar/local-servers/database-url';
import type { Secrets } from './secrets.ts';

/** Where everything is. */
export interface Addresses {
  mongoUrl: string;
  natsUrl: string;
  redisUrl: string;
  issuer: string;
  services: Record<ServiceName, { port: number; url: string }>;
}

/** The environment of one service, as its config schema asks for it. */
export function environmentOf(
  service: ServiceName,
  addresses: Addresses,
  secrets: Secrets,
): Record<string, string> {
  const { services } = addresses;
  const common = {
    HOST: '127.0.0.1',
    PORT: String(services[service].port),
    LOG_LEVEL: process.env['LOG_LEVEL'] ?? 'info',
    MONGO_URL: databaseUrl(addresses.mongoUrl, service),
    NATS_URL: addresses.natsUrl,
    NATS_PASSWORD: secrets.natsPasswords[service],
    OIDC_ISSUER: addresses.issuer,
    RATE_LIMIT_PER_MINUTE: '60000',
  };
  const own: Partial<Record<ServiceName, Record<string, string>>> = {
    'candidate-pools': { IDENTITY_MASTER_KEY: secrets.identityMasterKey },
    procurement: { SCORING_URL: services.scoring.url },
    scoring: { REDIS_URL: addresses.redisUrl },
    console: {
      PUBLIC_URL: services.console.url,
      OIDC_CLIENT_SECRET: secrets.clientSecret,
      SESSION_KEY: secrets.sessionKey,
      EMPLOYER_CONTACTS_URL: services['employer-contacts'].url,
      CANDIDATE_POOLS_URL: services['candidate-pools'].url,
      JOB_TRACKS_URL: services['job-tracks'].url,
      PROCUREMENT_URL: services.procurement.url,
      SCORING_URL: services.scoring.url,
      FOLLOW_UP_URL: services['follow-up'].url,
    },
  };
  return { ...common, ...own[service] };
}
