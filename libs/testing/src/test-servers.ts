import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { databaseUrl } from '@samspar/local-servers/database-url';
import { freePort } from '@samspar/local-servers/free-port';
import { mongoServerCommand } from '@samspar/local-servers/mongo-server';
import { natsServerCommand } from '@samspar/local-servers/nats-server';
import { startPrivateServer } from '@samspar/local-servers/private-server';
import { redisServerCommand } from '@samspar/local-servers/redis-server';
import { type NatsPasswords, newNatsPasswords } from '@samspar/local-servers/secrets';
import { type Bus, connectBus, declareStreams, natsAdministrator } from '@samspar/messaging';
import { createLog } from '@samspar/runtime';
import { sharedMongoUrl } from './shared-mongo.ts';

/** Real servers that belong to one test file. */
export interface TestServers {
  /** URL of a database of its own. */
  mongoUrl(database: string): string;
  natsUrl: string;
  natsPasswords: NatsPasswords;
  redisUrl: string;
  /** Connects to NATS as one of its users. */
  connectAs(user: keyof NatsPasswords): Promise<Bus>;
  /** Stops NATS and starts it again where it was, with what it had stored or without. */
  restartNats(kept: 'with its streams' | 'empty'): Promise<void>;
  stop(): Promise<void>;
}

/**
 * Starts NATS with its streams declared, Redis, and MongoDB or its stand-in, on free ports in a temporary folder. A
 * MongoDB given by `MONGO_URL`, or shared by all files of the run, is used instead, in databases of their own.
 */
export async function startTestServers(): Promise<TestServers> {
  const directory = await mkdtemp(join(tmpdir(), 'samspar-test-'));
  const natsPasswords = newNatsPasswords();
  const given = process.env['MONGO_URL'] ?? (await sharedMongoUrl());
  const run = Math.random().toString(36).slice(2, 8);
  const nats = await natsServerCommand(join(directory, 'nats'), await freePort(), natsPasswords);
  const redis = await redisServerCommand(join(directory, 'redis'), await freePort());
  const mongo = given ? undefined : await mongoServerCommand(join(directory, 'mongo'), await freePort());
  let natsChild = await startPrivateServer(nats);
  const children = await Promise.all(
    [redis, mongo].flatMap((server) => server ?? []).map(startPrivateServer),
  );

  const connectAs = (user: keyof NatsPasswords) =>
    connectBus({ url: nats.url, user, password: natsPasswords[user], log: createLog('test', 'silent') });
  async function declare(): Promise<void> {
    const administrator = await connectAs(natsAdministrator);
    await declareStreams(administrator.manager);
    await administrator.close();
  }

  await declare();
  return {
    mongoUrl: (database) => databaseUrl(mongo?.url ?? given ?? '', `${database}_${run}`),
    natsUrl: nats.url,
    natsPasswords,
    redisUrl: redis.url,
    connectAs,
    async restartNats(kept) {
      await natsChild.stop();
      if (kept === 'empty') await rm(join(directory, 'nats', 'jetstream'), { recursive: true });
      natsChild = await startPrivateServer(nats);
      await declare();
    },
    async stop() {
      await Promise.all([natsChild, ...children].map((child) => child.stop()));
      await rm(directory, { recursive: true, force: true });
    },
  };
}
