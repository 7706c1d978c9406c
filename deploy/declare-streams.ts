import { connectBus, declareStreams, natsAdministrator } from '@samspar/messaging';
import { createLog, readConfig } from '@samspar/runtime';
import { z } from 'zod';

const configSchema = z.object({
  NATS_URL: z.string().startsWith('nats://'),
  NATS_PASSWORD: z.string().min(1),
  NATS_REPLICAS: z.coerce.number().int().min(1).max(5).default(1),
});

/** Declares every stream of the system on a NATS server, as its administrator. Safe to run at every start. */
const { NATS_URL, NATS_PASSWORD, NATS_REPLICAS } = readConfig(configSchema, process.env);
const log = createLog('declare-streams', 'info');
const bus = await connectBus({ url: NATS_URL, user: natsAdministrator, password: NATS_PASSWORD, log });
await declareStreams(bus.manager, NATS_REPLICAS);
await bus.close();
log.info('streams-declared');
