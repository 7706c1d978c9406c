import {
  type Envelope,
  type EventDefinition,
  listensTo,
  shortlistRetired,
  shortlistUpdated,
  toEnvelope,
} from '@samspar/contracts';
import { startTestServers, type TestServers } from '@samspar/testing';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { type Bus, createPublisher, overhear, type Overhearing, type Publish } from '../src/index.ts';
import { newId, silent, traceparent } from './examples.ts';

const patiently = { timeout: 20_000 };
const occurrence = { index: 0, time: '2026-11-22T10:00:00Z', correlationId: 'test', causationId: 'test' };
const retiredAt = (aggregateId: string, revision: number): Envelope =>
  toEnvelope(shortlistRetired, {
    ...occurrence,
    aggregateId,
    revision,
    precededBy: revision - 1,
    data: { municipality: '1488' },
  });

describe('Overhearing', () => {
  let servers: TestServers;
  let scoring: Bus;
  let publish: Publish;
  const speak = async () => {
    scoring = await servers.connectAs('scoring');
    publish = createPublisher(scoring);
  };
  /** What is said while a connection is being made anew waits long for its answer: who speaks afterwards has a new one. */
  const restartNats = async (kept: Parameters<TestServers['restartNats']>[0]) => {
    await scoring.close();
    await servers.restartNats(kept);
    await speak();
  };
  const overhearing: Overhearing[] = [];
  const buses: Bus[] = [];

  beforeAll(async () => {
    servers = await startTestServers();
    await speak();
  });
  afterEach(async () => {
    for (const one of overhearing.splice(0)) await one.stop();
    for (const bus of buses.splice(0)) await bus.close();
  });
  afterAll(async () => {
    await scoring?.close();
    await servers?.stop();
  });

  const say = (id: string, revision: number) =>
    publish(shortlistRetired, retiredAt(id, revision), traceparent);

  /** One process of the console, on a connection of its own. */
  async function startHearing(events: readonly EventDefinition[] = [shortlistRetired]) {
    const bus = await servers.connectAs('console');
    buses.push(bus);
    const heard: string[] = [];
    const onMissed = vi.fn<() => void>();
    const one = overhear({
      bus,
      events,
      onEvent: ({ name }, { subject, revision }) => heard.push(`${name} ${subject} ${revision}`),
      onMissed,
      log: silent,
    });
    overhearing.push(one);
    await one.ready;
    return { heard, onMissed, stop: () => one.stop() };
  }
  const line = (id: string, revision: number) => `shortlist-retired ${id} ${revision}`;

  it('gives every process all that happens from now on, in order, and nothing from before', async () => {
    const id = newId();
    await say(id, 1);
    const processes = [await startHearing(), await startHearing()];
    for (const revision of [2, 3, 4]) await say(id, revision);
    for (const { heard } of processes) {
      await vi.waitFor(() => expect(heard).toEqual([2, 3, 4].map((revision) => line(id, revision))));
    }
  });

  it('is allowed by the server for exactly what the console listens to', async () => {
    const { heard } = await startHearing(listensTo.console);
    const id = newId();
    await say(id, 1);
    await vi.waitFor(() => expect(heard).toEqual([line(id, 1)]));
  });

  it('goes on where it was when NATS has been away', patiently, async () => {
    const { heard, onMissed } = await startHearing([shortlistRetired, shortlistUpdated]);
    const id = newId();
    await say(id, 1);
    await vi.waitFor(() => expect(heard).toEqual([line(id, 1)]));
    await restartNats('with its streams');
    await say(id, 2);
    await vi.waitFor(() => expect(heard).toEqual([line(id, 1), line(id, 2)]), patiently);
    expect(onMissed).not.toHaveBeenCalled();
  });

  it(
    'says that events may have gone by when their stream has been lost, and hears on',
    patiently,
    async () => {
      const { heard, onMissed } = await startHearing();
      await say(newId(), 1);
      await vi.waitFor(() => expect(heard).toHaveLength(1));
      await restartNats('empty');
      await vi.waitFor(() => expect(onMissed).toHaveBeenCalledOnce(), patiently);
      const id = newId();
      await vi.waitFor(async () => {
        await say(id, heard.length + 1);
        expect(heard.at(-1)).toContain(id);
      }, patiently);
    },
  );

  it('passes over what breaks its contract', async () => {
    const { heard } = await startHearing();
    const id = newId();
    await scoring.jetstream.publish(shortlistRetired.subjectOf(id), '{"name":"någon"}');
    await say(id, 1);
    await vi.waitFor(() => expect(heard).toEqual([line(id, 1)]));
  });

  it('leaves nothing behind on the server', async () => {
    const { heard, stop } = await startHearing();
    const administrator = await servers.connectAs('administrator');
    const consumers = async () => {
      const { state } = await administrator.manager.streams.info(shortlistRetired.stream);
      return state.consumer_count;
    };
    expect(await consumers()).toBeGreaterThan(0);
    await stop();
    await vi.waitFor(async () => expect(await consumers()).toBe(0));
    await say(newId(), 1);
    expect(heard).toEqual([]);
    await administrator.close();
  });
});
