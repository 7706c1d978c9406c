import { mkdir } from 'node:fs/promises';
import { freePort } from './free-port.ts';
import { type PrivateServer, startPrivateServer } from './private-server.ts';

export interface RedisServerOptions {
  directory: string;
  port?: number;
  logFile?: string;
}

/** Starts a private Redis that writes everything down before it answers for more than a second. */
export async function startRedisServer(
  options: RedisServerOptions,
): Promise<PrivateServer & { url: string }> {
  const port = options.port ?? (await freePort());
  await mkdir(options.directory, { recursive: true });
  const settings = ['--bind', '127.0.0.1', '--port', String(port), '--dir', options.directory];
  const server = await startPrivateServer(port, {
    name: 'redis-server',
    command: 'redis-server',
    args: [...settings, '--appendonly', 'yes', '--save', '', '--maxmemory-policy', 'noeviction'],
    ...(options.logFile && { logFile: options.logFile }),
  });
  return { ...server, url: `redis://127.0.0.1:${port}` };
}
