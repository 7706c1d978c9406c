import { consentsChanged, type Envelope } from '@samspar/contracts';
import { createMemoryStore, startTestServers, type TestServers } from '@samspar/testing';
import mongoose, { type Connection } from 'mongoose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type AggregateCoreOptions,
  createAggregateStore,
  IdempotencyKeyReused,
  isDuplicateKey,
  retryOnConflict,
  RevisionConflict,
} from '../src/index.ts';
import { newId } from './examples.ts';

interface Tally {
  count: number;
}

/** A tally says how it stands, unless it stands at nothing. */
const tally: AggregateCoreOptions<Tally, { add: number }> = {
  now: () => new Date(),
  evolve: (state, { add }) => ({ count: (state?.count ?? 0) + add }),
  announce: ({ count }) =>
    count > 0 ? [{ event: consentsChanged, data: { municipality: '1488', consents: [] } }] : [],
};

type MemoryStore = ReturnType<typeof createMemoryStore<Tally, { add: number }>>;
type Tallies = Omit<MemoryStore, 'said'> & { said: () => Promise<readonly Envelope[]> };

let servers: TestServers;
let connection: Connection;
beforeAll(async () => {
  servers = await startTestServers();
  connection = await mongoose.createConnection(servers.mongoUrl('tallies')).asPromise();
});
afterAll(async () => {
  await connection?.close();
  await servers?.stop();
});

async function inMongo(): Promise<Tallies> {
  const store = createAggregateStore({ ...tally, connection, collection: `tallies-${newId()}` });
  await store.model.init();
  const said = async () => {
    const all = await store.model.find({ outboxPending: true }).lean();
    return all.flatMap(({ outbox }) => outbox.map(({ envelope }) => envelope));
  };
  return { ...store, said };
}

async function inMemory(): Promise<Tallies> {
  const store = createMemoryStore(tally);
  return { ...store, said: async () => store.said() };
}

describe.each([
  ['in MongoDB', inMongo],
  ['in memory', inMemory],
])('A store of aggregates %s', (_where, createTallies) => {
  it('lets exactly one of fifty savers of the same revision win', async () => {
    const tallies = await createTallies();
    const created = await tallies.create([{ add: 1 }]);
    const attempts = Array.from({ length: 50 }, () => tallies.save(created, [{ add: 1 }]));
    const results = await Promise.allSettled(attempts);
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const result of results) {
      if (result.status === 'rejected') expect(result.reason).toBeInstanceOf(RevisionConflict);
    }
    expect((await tallies.load(created.id))?.state.count).toBe(2);
  });

  it('loses no change when everyone decides anew on a conflict', async () => {
    const tallies = await createTallies();
    const { id } = await tallies.create([{ add: 0 }]);
    const addOne = () =>
      retryOnConflict(async () => {
        const tally = await tallies.load(id);
        if (tally) await tallies.save(tally, [{ add: 1 }]);
      });
    await Promise.all(Array.from({ length: 10 }, addOne));
    expect(await tallies.load(id)).toMatchObject({ revision: 11, state: { count: 10 } });
  });

  it('creates once for one idempotency key, also when asked twenty times at once', async () => {
    const tallies = await createTallies();
    const request = { key: 'key-1', hash: 'a' };
    const created = await Promise.all(
      Array.from({ length: 20 }, () => tallies.create([{ add: 1 }], { request })),
    );
    expect(new Set(created.map(({ id }) => id)).size).toBe(1);
    expect(created.filter(({ replayed }) => !replayed)).toHaveLength(1);
    expect(await tallies.said()).toHaveLength(1);
    expect(await tallies.replay(request)).toMatchObject({ id: created[0]?.id, revision: 1 });
    expect(await tallies.replay({ key: 'key-2', hash: 'a' })).toBeUndefined();
    await expect(tallies.create([{ add: 2 }], { request: { key: 'key-1', hash: 'b' } })).rejects.toThrow(
      IdempotencyKeyReused,
    );
  });

  it('creates many in one write, and leaves those that are there as they are', async () => {
    const tallies = await createTallies();
    const known = newId();
    const others = Array.from({ length: 49 }, () => newId());
    await tallies.create([{ add: 7 }], { id: known });
    const all = [...others.slice(0, 20), known, ...others.slice(20)].map((id) => ({
      id,
      events: [{ add: 1 }],
    }));
    expect(await tallies.createMany(all)).toEqual(new Set(others));
    expect(await tallies.createMany(all)).toEqual(new Set());
    expect((await tallies.load(known))?.state.count).toBe(7);
    expect(await tallies.load(others[48] ?? '')).toMatchObject({ revision: 1, state: { count: 1 } });
    expect(await tallies.said()).toHaveLength(50);
    expect(await tallies.createMany([])).toEqual(new Set());
  });

  it('saves many in one write, but for those that someone else has saved since', async () => {
    const tallies = await createTallies();
    const created = await Promise.all([1, 2, 3].map((add) => tallies.create([{ add }])));
    const [first] = created;
    if (first) await tallies.save(first, [{ add: 100 }]);
    const all = created.map((before) => ({ before, events: [{ add: 10 }] }));
    expect(await tallies.saveMany(all)).toBe(2);
    const now = await Promise.all(created.map(({ id }) => tallies.load(id)));
    expect(now.map((tally) => [tally?.revision, tally?.state.count])).toEqual([
      [2, 101],
      [2, 12],
      [2, 13],
    ]);
    const said = (await tallies.said()).filter(({ subject }) => subject === created[1]?.id);
    expect(said.map(({ revision, precededby }) => [revision, precededby])).toEqual([
      [1, 0],
      [2, 1],
    ]);
    expect(await tallies.saveMany(created.map((before) => ({ before, events: [] })))).toBe(0);
  });

  it('refuses a second aggregate with the same id', async () => {
    const tallies = await createTallies();
    const { id } = await tallies.create([{ add: 1 }]);
    const again = await tallies.create([{ add: 2 }], { id }).catch((error: unknown) => error);
    expect(isDuplicateKey(again, '_id')).toBe(true);
    expect((await tallies.load(id))?.state.count).toBe(1);
  });

  it('knows nothing of what was never created, and keeps nothing of what is done to what it gave', async () => {
    const tallies = await createTallies();
    expect(await tallies.load(newId())).toBeUndefined();
    const { id, state } = await tallies.create([{ add: 1 }]);
    state.count = 9;
    const loaded = await tallies.load(id);
    if (loaded) loaded.state.count = 8;
    expect((await tallies.load(id))?.state.count).toBe(1);
  });

  it('says again how each stands that has something to say', async () => {
    const tallies = await createTallies();
    const [silent, heard] = [await tallies.create([{ add: 0 }]), await tallies.create([{ add: 1 }])];
    expect(await tallies.announceAgain()).toBe(1);
    expect(await tallies.load(silent.id)).toMatchObject({ revision: 1 });
    expect(await tallies.load(heard.id)).toMatchObject({ revision: 2, state: { count: 1 } });
    expect((await tallies.said()).map(({ subject, revision }) => [subject, revision])).toEqual([
      [heard.id, 1],
      [heard.id, 2],
    ]);
  });
});
