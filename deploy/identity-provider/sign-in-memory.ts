import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Adapter, AdapterFactory, AdapterPayload } from 'oidc-provider';
import { writePrivately } from './write-privately.ts';

interface Entry {
  payload: AdapterPayload;
  /** Milliseconds since the epoch; absent for what does not expire. */
  expiresAt?: number;
}

/**
 * Remembers sessions, grants and refresh tokens, so that who is signed in stays so when the provider is started again.
 * All of it is one small map, written to one file after each change: enough for the handful of users of a demonstration.
 */
export async function openSignInMemory(stateDirectory: string | undefined): Promise<AdapterFactory> {
  const file = stateDirectory && join(stateDirectory, 'sign-ins.json');
  const entries = new Map<string, Entry>(file ? await read(file) : []);
  let turn: Promise<void> = Promise.resolve();

  function forget(obsolete: (entry: Entry) => boolean): void {
    for (const [key, entry] of entries) if (obsolete(entry)) entries.delete(key);
  }

  /** Writes one at a time; each write holds everything that was remembered when it began. */
  async function save(): Promise<void> {
    if (!file) return;
    const mine = turn.then(() => writePrivately(file, JSON.stringify([...entries])));
    turn = mine.catch(() => {});
    await mine;
  }

  const find = (key: string) => {
    const entry = entries.get(key);
    return entry && !isOver(entry) ? entry.payload : undefined;
  };

  return (model: string): Adapter => ({
    async upsert(id, payload, expiresIn) {
      forget(isOver);
      entries.set(`${model}:${id}`, {
        payload,
        ...(expiresIn && { expiresAt: Date.now() + expiresIn * 1000 }),
      });
      await save();
    },
    find: async (id) => find(`${model}:${id}`),
    async findByUid(uid) {
      const key = [...entries.keys()].find(
        (key) => key.startsWith(`${model}:`) && entries.get(key)?.payload.uid === uid,
      );
      return key === undefined ? undefined : find(key);
    },
    findByUserCode: async () => undefined,
    async consume(id) {
      const payload = find(`${model}:${id}`);
      if (payload) payload.consumed = Math.floor(Date.now() / 1000);
      await save();
    },
    async destroy(id) {
      entries.delete(`${model}:${id}`);
      await save();
    },
    async revokeByGrantId(grantId) {
      forget(({ payload }) => payload.grantId === grantId);
      await save();
    },
  });
}

function isOver({ expiresAt }: Entry): boolean {
  return expiresAt !== undefined && expiresAt <= Date.now();
}

async function read(file: string): Promise<[string, Entry][]> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as [string, Entry][];
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}
