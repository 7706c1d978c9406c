import { mkdir } from 'node:fs/promises';
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';
import type { Document } from './bson/document.ts';
import { answer, fail } from './commands/answer.ts';
import type { Store } from './commands/call.ts';
import { createCursors } from './commands/cursors.ts';
import { ServerError } from './server-error.ts';
import { createCatalogue } from './storage/catalogue.ts';
import { type Journal, openJournal } from './storage/journal.ts';
import { lockDirectory } from './storage/lock-file.ts';
import { serveConnection } from './wire/connection.ts';

export interface EmbeddedMongoOptions {
  /** Where the journal and the lock are; made if it isn't there. */
  dataDirectory: string;
  /** 0, the default, takes any free port. */
  port?: number;
  host?: '127.0.0.1' | '::1';
  /** Gets each line of the log; nowhere by default. */
  log?: (line: string) => void;
  /** The journal is written anew when it is at least so long and more than half of it is outdated. */
  compactFromBytes?: number;
}

export interface EmbeddedMongo {
  url: string;
  port: number;
  /** Finishes what it is doing, closes all connections, and gives the data directory free. */
  stop(): Promise<void>;
  /** Resolves when it has stopped; with the error if it was the disk that made it. */
  stopped: Promise<Error | undefined>;
}

const loopback = new Set(['127.0.0.1', '::1']);
const maxConnections = 1000;
/** How long a client may take to fetch its last answer when the server stops. */
const graceMilliseconds = 1000;

/**
 * Starts a server that speaks the MongoDB wire protocol on loopback, with the data of a directory. Throws if the host
 * isn't loopback, if another running instance holds the directory, or if the port is taken.
 */
export async function startEmbeddedMongo(options: EmbeddedMongoOptions): Promise<EmbeddedMongo> {
  const {
    dataDirectory,
    port = 0,
    host = '127.0.0.1',
    log = () => {},
    compactFromBytes = 16 * 1024 * 1024,
  } = options;
  if (!loopback.has(host)) throw new Error(`embedded-mongo listens on loopback only, not on ${host}.`);
  await mkdir(dataDirectory, { recursive: true });
  const unlock = await lockDirectory(dataDirectory);
  const sockets = new Set<Socket>();
  const working = new Set<Promise<unknown>>();
  let server: Server | undefined;
  let store: Store | undefined;
  let stopping: Promise<void> | undefined;
  let markStopped: (error?: Error) => void = () => {};
  const stopped = new Promise<Error | undefined>((resolve) => (markStopped = resolve));
  try {
    store = await openStore(dataDirectory, compactFromBytes, log, (error) => void stop(error));
    server = await listen(host, port, accept);
  } catch (error) {
    await store?.journal.close();
    await unlock();
    throw error;
  }
  const { port: actual } = server.address() as AddressInfo;
  return {
    url: `mongodb://${host === '::1' ? '[::1]' : host}:${actual}`,
    port: actual,
    stop: () => stop(),
    stopped,
  };

  function accept(socket: Socket): void {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    serveConnection(socket, take, fail, log);
  }

  function take(command: Document): Document | Promise<Document> {
    if (stopping)
      return fail(new ServerError('ShutdownInProgress', 'The server is in quiesce mode and will shut down'));
    const answered = answer(store as Store, command);
    if (answered instanceof Promise) {
      working.add(answered);
      void answered.finally(() => working.delete(answered));
    }
    return answered;
  }

  function stop(failure?: Error): Promise<void> {
    stopping ??= close(failure);
    return stopping;
  }

  async function close(failure?: Error): Promise<void> {
    const closed = new Promise((resolve) => server?.close(resolve));
    await Promise.all(working);
    for (const socket of sockets) socket.destroySoon();
    const impatience = setTimeout(() => sockets.forEach((socket) => socket.destroy()), graceMilliseconds);
    await closed;
    clearTimeout(impatience);
    await store?.journal.close();
    await unlock();
    markStopped(failure);
  }
}

async function openStore(
  directory: string,
  compactFromBytes: number,
  log: (line: string) => void,
  onFailure: (error: Error) => void,
): Promise<Store> {
  let journal: Journal | undefined;
  let compactFrom = compactFromBytes;
  const catalogue = createCatalogue((frame) => {
    journal?.append(frame);
    compactIfWorthIt();
  });
  journal = await openJournal({ directory, apply: (entry) => catalogue.apply(entry), log, onFailure });
  compactIfWorthIt();
  return { catalogue, journal, cursors: createCursors() };

  /** However it ends, the next time is when the journal has grown some: a full disk isn't tried at every write. */
  async function compact(of: Journal): Promise<void> {
    await of.compact(catalogue.snapshot());
    compactFrom = Math.max(compactFromBytes, of.size() * 1.25);
  }

  /** Only once the change just noted has been made too: the snapshot has to have it. */
  function compactIfWorthIt(): void {
    if (!journal || journal.size() < compactFrom || journal.size() < 2 * catalogue.liveBytes()) return;
    compactFrom = Number.POSITIVE_INFINITY;
    queueMicrotask(() => void compact(journal));
  }
}

function listen(host: string, port: number, accept: (socket: Socket) => void): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = createServer(accept);
    server.maxConnections = maxConnections;
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(
        error.code === 'EADDRINUSE' ? new Error(`The port ${port} on ${host} is already taken.`) : error,
      );
    });
    server.listen(port, host, () => resolve(server));
  });
}
