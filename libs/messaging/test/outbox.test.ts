import { consentsChanged } from '@samspar/contracts';
import { collectEvents, startTestServers, type TestServers } from '@samspar/testing';
import mongoose, { type Connection } from 'mongoose';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import {
  type Bus,
  createAggregateStore,
  createPublisher,
  IdempotencyKeyReused,
  retryOnConflict,
  RevisionConflict,
  startOutboxRelay,
} from '../src/index.ts';
import { newId, silent } from './examples.ts';

interface Tally {
  count: number;
}

describe('Aggregates with their outbox', () => {
  let servers: TestServers;
  let connection: Connection;
  let bus: Bus;

  beforeAll(async () => {
    servers = await startTestServers();
    connection = await mongoose.createConnection(servers.mongoUrl('tallies')).asPromise();
    bus = await servers.connectAs('candidate-pools');
  });
  afterAll(async () => {
    await connection?.close();
    await bus?.close();
    await servers?.stop();
  });

  const createTallies = async () => {
    const store = createAggregateStore<Tally, { add: number }>({
      connection,
      now: () => new Date(),
      collection: `tallies-${newId()}`,
      evolve: (state, { add }) => ({ count: (state?.count ?? 0) + add }),
      announce: () => [{ event: consentsChanged, data: { municipality: '1488', consents: [] } }],
    });
    await store.model.init();
    return store;
  };

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
    expect(await tallies.model.countDocuments({})).toBe(1);
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
    expect(await tallies.model.countDocuments({ outboxPending: true })).toBe(50);
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
    const waiting = await tallies.model.findById(created[1]?.id).lean();
    expect(waiting?.outbox.map(({ envelope }) => [envelope.revision, envelope.precededby])).toEqual([
      [1, 0],
      [2, 1],
    ]);
    expect(await tallies.saveMany(created.map((before) => ({ before, events: [] })))).toBe(0);
  });

  it('publishes what a crash left in the outbox, once, in order, with two relays at work', async () => {
    const tallies = await createTallies();
    const said = await collectEvents(servers, consentsChanged);
    let tally: Awaited<ReturnType<typeof tallies.load>> = await tallies.create([{ add: 1 }]);
    for (let revision = 2; revision <= 5; revision++)
      tally = tally && (await tallies.save(tally, [{ add: 1 }]));
    const waiting = await tallies.model.findById(tally?.id).lean();
    expect(waiting?.outbox.map(({ envelope }) => envelope.revision)).toEqual([1, 2, 3, 4, 5]);

    const relays = [0, 1].map(() =>
      startOutboxRelay({ models: [tallies.model], publish: createPublisher(bus), log: silent, interval: 20 }),
    );
    await vi.waitFor(async () => {
      expect((await tallies.model.findById(tally?.id).lean())?.outbox).toEqual([]);
      expect(said.envelopes.at(-1)?.revision).toBe(5);
    });
    await Promise.all(relays.map((relay) => relay.stop()));
    const revisions = said.envelopes.map(({ revision }) => revision);
    expect(revisions).toEqual([...new Set(revisions)].toSorted((a, b) => a - b));
    expect(await tallies.model.countDocuments({ outboxPending: true })).toBe(0);
    await said.stop();
  });

  it('says every state again when the bus has lost everything', async () => {
    const tallies = await createTallies();
    const { id } = await tallies.create([{ add: 1 }]);
    const relay = startOutboxRelay({
      models: [tallies.model],
      publish: createPublisher(bus),
      log: silent,
      interval: 20,
    });
    const administrator = await servers.connectAs('administrator');
    const subject = { last_by_subj: consentsChanged.subjectOf(id) };
    await vi.waitFor(() => administrator.manager.streams.getMessage(consentsChanged.stream, subject));
    await administrator.manager.streams.purge(consentsChanged.stream);
    expect(await tallies.announceAgain()).toBe(1);
    await vi.waitFor(() => administrator.manager.streams.getMessage(consentsChanged.stream, subject));
    await relay.stop();
    await administrator.close();
  });
});
