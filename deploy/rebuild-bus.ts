import { stateOwners } from '@samspar/contracts';
import { connectBus, declareStreams, natsAdministrator } from '@samspar/messaging';
import { createLog, readConfig } from '@samspar/runtime';
import { z } from 'zod';
import { passwordVariable } from './nats-passwords.ts';

const urlVariable = (service: string) => `${service.toUpperCase().replaceAll('-', '_')}_URL`;

/** Where the services are, and the token of an administrator of the system. */
const configSchema = z
  .object({
    NATS_URL: z.string().startsWith('nats://'),
    [passwordVariable(natsAdministrator)]: z.string().min(1),
    ACCESS_TOKEN: z.string().min(1).describe('Åtkomstintyg för en systemförvaltare'),
  })
  .extend(Object.fromEntries(stateOwners.map((service) => [urlVariable(service), z.url()])));

/**
 * Rebuilds JetStream after it has been lost whole: declares the streams, and has every service say its states again
 * from MongoDB. Listeners take in what they have not seen. Facts of the past are not said again: they have been heard.
 */
const config = readConfig(configSchema, process.env) as Record<string, string>;
const log = createLog('rebuild-bus', 'info');
const password = config[passwordVariable(natsAdministrator)] ?? '';
const bus = await connectBus({ url: config['NATS_URL'] ?? '', user: natsAdministrator, password, log });
await declareStreams(bus.manager);
await bus.close();
for (const service of stateOwners) {
  const response = await fetch(`${config[urlVariable(service)]}/v1/announcements`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${config['ACCESS_TOKEN']}` },
  });
  if (!response.ok) throw new Error(`${service} answered ${response.status}.`);
  log.info({ service, ...((await response.json()) as object) }, 'announced-again');
}
