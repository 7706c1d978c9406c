import { spawnSync } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { nodeCommand } from './node-command.ts';
import type { ServerCommand } from './private-server.ts';

const require = createRequire(import.meta.url); // import.meta.resolve is missing where vite runs this

/** Private MongoDB-compatible storage: a `mongod` where the PATH has one, else the embedded stand-in. */
export async function mongoServerCommand(directory: string, port: number): Promise<ServerCommand> {
  await mkdir(directory, { recursive: true });
  const hasMongod = spawnSync('mongod', ['--version']).status === 0;
  const [command, args] = hasMongod ? mongod(directory, port) : embedded(directory, port);
  const url = `mongodb://127.0.0.1:${port}`;
  return { name: hasMongod ? 'mongod' : 'embedded-mongo', command, args, port, url };
}

function mongod(directory: string, port: number): [string, string[]] {
  return ['mongod', ['--dbpath', directory, '--port', String(port), '--bind_ip', '127.0.0.1']];
}

function embedded(directory: string, port: number): [string, string[]] {
  const main = require.resolve('@samspar/embedded-mongo/main');
  return nodeCommand(main, ['--data', directory, '--port', String(port)]);
}
