import { consentsChanged } from '@samspar/contracts';
import { collectEvents, startTestServers, type TestServers } from '@samspar/testing';
import mongoose, { type Connection } from 'mongoose';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type Bus, createAggregateStore, createPublisher, startOutboxRelay } from '../src/index.ts';
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
