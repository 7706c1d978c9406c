import { spawnSync } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { freePort } from './free-port.ts';
import { nodeCommand } from './node-command.ts';
import { type PrivateServer, startPrivateServer } from './private-server.ts';

export interface MongoServerOptions {
  directory: string;
  port?: number;
  logFile?: string;
}

/** What stands for MongoDB: a `mongod` where there is one, else the embedded stand-in. */
export type MongoKind = 'mongod' | 'embedded-mongo';

export function mongoKind(): MongoKind {
  return spawnSync('mongod', ['--version']).status === 0 ? 'mongod' : 'embedded-mongo';
}

/** Starts private MongoDB-compatible storage. */
export async function startMongoServer(
  options: MongoServerOptions,
): Promise<PrivateServer & { url: string; kind: MongoKind }> {
  const port = options.port ?? (await freePort());
  await mkdir(options.directory, { recursive: true });
  const kind = mongoKind();
  const [command, args] =
    kind === 'mongod' ? mongod(options.directory, port) : embedded(options.directory, port);
  const log = options.logFile ? { logFile: options.logFile } : {};
  const server = await startPrivateServer(port, { name: kind, command, args, ...log });
  return { ...server, kind, url: `mongodb://127.0.0.1:${port}` };
}

function mongod(directory: string, port: number): [string, string[]] {
  return ['mongod', ['--dbpath', directory, '--port', String(port), '--bind_ip', '127.0.0.1']];
}

function embedded(directory: string, port: number): [string, string[]] {
  const main = fileURLToPath(import.meta.resolve('@samspar/embedded-mongo/main'));
  return nodeCommand(main, ['--data', directory, '--port', String(port)]);
}
