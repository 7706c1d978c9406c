import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { natsServerConfig } from '@samspar/messaging';
import { freePort } from './free-port.ts';
import { startPrivateServer, type PrivateServer } from './private-server.ts';

export interface NatsServerOptions {
  directory: string;
  passwords: Parameters<typeof natsServerConfig>[0]['passwords'];
  port?: number;
  logFile?: string;
}

/** Starts a private NATS server with JetStream, where every service has its own user. */
export async function startNatsServer(options: NatsServerOptions): Promise<PrivateServer & { url: string }> {
  const port = options.port ?? (await freePort());
  await mkdir(options.directory, { recursive: true });
  const file = join(options.directory, 'nats.conf');
  const config = natsServerConfig({
    host: '127.0.0.1',
    port,
    storeDirectory: join(options.directory, 'jetstream'),
    passwords: options.passwords,
  });
  await writeFile(file, config, { mode: 0o600 });
  const server = await startPrivateServer(port, {
    name: 'nats-server',
    command: 'nats-server',
    args: ['--config', file],
    ...(options.logFile && { logFile: options.logFile }),
  });
  return { ...server, url: `nats://127.0.0.1:${port}` };
}
