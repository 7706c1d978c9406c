import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import mongoose, { type Connection } from 'mongoose';
import { type EmbeddedMongo, type EmbeddedMongoOptions, startEmbeddedMongo } from '../src/index.ts';

/** A server over a directory of its own, and connections to it; `end` leaves nothing behind. */
export async function startTemporarily(options: Partial<EmbeddedMongoOptions> = {}) {
  const dataDirectory = await mkdtemp(join(tmpdir(), 'embedded-mongo-'));
  const connections: Connection[] = [];
  const lines: string[] = [];
  const log = (line: string) => lines.push(line);
  let mongo: EmbeddedMongo = await startEmbeddedMongo({ dataDirectory, log, ...options });

  async function connect(database = 'test', parameters = ''): Promise<Connection> {
    const url = `${mongo.url}/${database}${parameters}`;
    const connection = await mongoose.createConnection(url, { serverSelectionTimeoutMS: 2000 }).asPromise();
    connections.push(connection);
    return connection;
  }

  async function stop(): Promise<void> {
    await Promise.all(connections.splice(0).map((connection) => connection.close()));
    await mongo.stop();
  }

  return {
    dataDirectory,
    lines,
    connect,
    stop,
    port: () => mongo.port,
    async restart(): Promise<void> {
      await stop();
      mongo = await startEmbeddedMongo({ dataDirectory, log, ...options });
    },
    async end(): Promise<void> {
      await stop();
      await rm(dataDirectory, { recursive: true, force: true });
    },
  };
}

export type TemporaryServer = Awaited<ReturnType<typeof startTemporarily>>;
