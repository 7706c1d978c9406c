import { mkdir } from 'node:fs/promises';
import type { ServerCommand } from './private-server.ts';

/** A private Redis that writes everything down, at the latest a second after it has answered. */
export async function redisServerCommand(directory: string, port: number): Promise<ServerCommand> {
  await mkdir(directory, { recursive: true });
  const place = ['--bind', '127.0.0.1', '--port', String(port), '--dir', directory];
  const keeping = ['--appendonly', 'yes', '--save', '', '--maxmemory-policy', 'noeviction'];
  const url = `redis://127.0.0.1:${port}`;
  return { name: 'redis-server', command: 'redis-server', args: [...place, ...keeping], port, url };
}
