import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { natsServerConfig } from '@samspar/messaging';
import type { ServerCommand } from './private-server.ts';
import type { NatsPasswords } from './secrets.ts';

/** A private NATS server with JetStream, where every service has its own user. Writes its configuration file. */
export async function natsServerCommand(
  directory: string,
  port: number,
  passwords: NatsPasswords,
): Promise<ServerCommand> {
  await mkdir(directory, { recursive: true });
  const file = join(directory, 'nats.conf');
  const storeDirectory = join(directory, 'jetstream');
  const config = natsServerConfig({ host: '127.0.0.1', port, storeDirectory, passwords });
  await writeFile(file, config, { mode: 0o600 });
  const url = `nats://127.0.0.1:${port}`;
  return { name: 'nats-server', command: 'nats-server', args: ['--config', file], port, url };
}
