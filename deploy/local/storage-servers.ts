import { join } from 'node:path';
import { freePort } from '@samspar/local-servers/free-port';
import { mongoServerCommand } from '@samspar/local-servers/mongo-server';
import { natsServerCommand } from '@samspar/local-servers/nats-server';
import type { ServerCommand } from '@samspar/local-servers/private-server';
import { redisServerCommand } from '@samspar/local-servers/redis-server';
import { isListening } from '@samspar/local-servers/wait-for';
import type { Secrets } from './secrets.ts';
import type { Supervisor } from './supervise.ts';

/** What keeps data and carries messages, started here or given by the environment. */
export interface StorageServers {
  mongoUrl: string;
  natsUrl: string;
  redisUrl: string;
  described: { mongo: string; nats: string; redis: string };
}

export interface StorageServersOptions {
  dataDirectory: string;
  secrets: Secrets;
  supervisor: Supervisor;
}

/** Uses `MONGO_URL`, `NATS_URL` and `REDIS_URL` where they are set, and starts a private server where not. */
export async function startStorageServers(options: StorageServersOptions): Promise<StorageServers> {
  const directory = (name: string) => join(options.dataDirectory, name);

  async function given(variable: string, command: (port: number) => Promise<ServerCommand>) {
    const url = process.env[variable];
    if (url) return { url, described: `${variable} (${new URL(url).host})` };
    const port = await freePort();
    const server = await command(port);
    const logFile = join(options.dataDirectory, 'logs', `${server.name}.log`);
    options.supervisor.start({ ...server, logFile, isReady: () => isListening(port) });
    return { url: server.url, described: `privat ${server.name}` };
  }

  const mongo = await given('MONGO_URL', (port) => mongoServerCommand(directory('mongo'), port));
  const nats = await given('NATS_URL', (port) =>
    natsServerCommand(directory('nats'), port, options.secrets.natsPasswords),
  );
  const redis = await given('REDIS_URL', (port) => redisServerCommand(directory('redis'), port));
  await Promise.all(options.supervisor.processes.map((process) => process.ready()));
  return {
    mongoUrl: mongo.url,
    natsUrl: nats.url,
    redisUrl: redis.url,
    described: { mongo: mongo.described, nats: nats.described, redis: redis.described },
  };
}
