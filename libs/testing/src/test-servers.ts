import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startMongoServer } from '@samspar/deploy/servers/mongo-server';
import { startNatsServer } from '@samspar/deploy/servers/nats-server';
import { startRedisServer } from '@samspar/deploy/servers/redis-server';
import { type NatsPasswords, newNatsPasswords } from '@samspar/deploy/servers/secrets';
import { type Bus, connectBus, declareStreams, natsAdministrator } from '@samspar/messaging';
import { createLog } from '@samspar/runtime';

/** Real servers that belong to one test file. */
export interface TestServers {
  /** URL of a database of its own. */
  mongoUrl(database: string): string;
  natsUrl: string;
  natsPasswords: NatsPasswords;
  redisUrl: string;
  /** Connects to NATS as one of its users. */
  connectAs(user: keyof NatsPasswords): Promise<Bus>;
  stop(): Promise<void>;
}

/** Starts NATS with its streams declared, Redis, and MongoDB or its stand-in, on free ports in a temporary folder. */
export async function startTestServers(): Promise<TestServers> {
  const directory = await mkdtemp(join(tmpdir(), 'samspar-test-'));
  const natsPasswords = newNatsPasswords();
  const mongoUrl = process.env['MONGO_URL'];
  const run = Math.random().toString(36).slice(2, 8);
  const [nats, redis, mongo] = await Promise.all([
    startNatsServer({ directory: join(directory, 'nats'), passwords: natsPasswords }),
    startRedisServer({ directory: join(directory, 'redis') }),
    mongoUrl ? undefined : startMongoServer({ directory: join(directory, 'mongo') }),
  ]);
  const connectAs = (user: keyof NatsPasswords) =>
    connectBus({ url: nats.url, user, password: natsPasswords[user], log: createLog('test', 'silent') });
  const administrator = await connectAs(natsAdministrator);
  await declareStreams(administrator.manager);
  await administrator.close();
  return {
    mongoUrl: (database) => `${(mongo?.url ?? mongoUrl ?? '').replace(/\/$/, '')}/${database}_${run}`,
    natsUrl: nats.url,
    natsPasswords,
    redisUrl: redis.url,
    connectAs,
    async stop() {
      await Promise.all([nats.child.stop(), redis.child.stop(), mongo?.child.stop()]);
      await rm(directory, { recursive: true, force: true });
    },
  };
}
