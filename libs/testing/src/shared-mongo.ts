import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startChild } from '@samspar/local-servers/child';
import { freePort } from '@samspar/local-servers/free-port';
import { mongoServerCommand } from '@samspar/local-servers/mongo-server';
import { isListening, waitFor } from '@samspar/local-servers/wait-for';

const variable = 'SHARED_MONGO_URL';

/**
 * The test runner's global setup: starts MongoDB or its stand-in once for all files, as it takes seconds where NATS and
 * Redis take none. It isn't waited for, so that files that need none don't wait either. Returns what stops it.
 */
export async function setup(): Promise<() => Promise<void>> {
  const directory = await mkdtemp(join(tmpdir(), 'samspar-test-'));
  const server = await mongoServerCommand(directory, await freePort());
  const child = startChild(server);
  process.env[variable] = server.url;
  return async () => {
    await child.stop();
    await rm(directory, { recursive: true, force: true });
  };
}

/** Where the MongoDB shared by all test files of the run is, when it is ready. */
export async function sharedMongoUrl(): Promise<string | undefined> {
  const url = process.env[variable];
  if (url) await waitFor(() => isListening(Number(new URL(url).port)));
  return url;
}
