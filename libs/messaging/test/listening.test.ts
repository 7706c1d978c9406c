import { admissionStepTaken } from '@samspar/contracts';
import { startTestServers, type TestServers } from '@samspar/testing';
import mongoose, { type Connection } from 'mongoose';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import {
  applied,
  type Bus,
  createDeadLetters,
  createPositions,
  createPublisher,
  type Listener,
  listenTo,
  PermanentFailure,
  type Publish,
  startListening,
} from '../src/index.ts';
import { newId, silent, stepAt, traceparent } from './examples.ts';

describe('Listening', () => {
  let servers: TestServers;
  let connection: Connection;
  let bus: Bus;
  let positions: ReturnType<typeof createPositions>;
  let publish: Publish;
  const stops: (() => Promise<void>)[] = [];

  beforeAll(async () => {
    servers = await startTestServers();
    connection = await mongoose.createConnection(servers.mongoUrl('listening')).asPromise();
    positions = createPositions(connection);
    bus = await servers.connectAs('follow-up');
    const tracks = await servers.connectAs('job-tracks');
    publish = createPublisher(tracks);
    stops.push(() => tracks.close());
  });
  afterEach(async () => {
    for (const stop of listening.splice(0)) await stop();
  });
  afterAll(async () => {
    for (const stop of stops) await stop();
    await connection?.close();
    await bus?.close();
    await servers?.stop();
  });

  const listening: (() => Promise<void>)[] = [];
  const listen = async (handle: Listener['handle']) => {
    const listeners = [listenTo(admissionStepTaken, handle)];
    const deadLetters = createDeadLetters(bus, 'follow-up', listeners, positions, () => new Date());
    const outcomes: string[] = [];
    const running = await startListening({
      service: 'follow-up',
      bus,
      listeners,
      positions,
      deadLetters,
      log: silent,
      firstDelay: 1,
      onOutcome: (_event, outcome) => outcomes.push(outcome),
    });
    listening.push(() => running.stop());
    return { deadLetters, outcomes };
  };

  it('takes in each event once, though it is said twice', async () => {
    const seen: string[] = [];
    const { outcomes } = await listen(async ({ id }) => {
      seen.push(id);
      return applied;
    });
    const event = stepAt(newId(), 1);
    await publish(admissionStepTaken, event, traceparent);
    await vi.waitFor(() => expect(seen).toEqual([event.id]));

    const administrator = await servers.connectAs('administrator');
    await administrator.jetstream.publish(admissionStepTaken.subjectOf(event.subject), JSON.stringify(event));
    await vi.waitFor(() => expect(outcomes).toContain('ignored'));
    expect(seen).toEqual([event.id]);
    await administrator.close();
  });

  it('lets an event wait for the one it follows', async () => {
    const id = newId();
    const seen: number[] = [];
    const { outcomes } = await listen(async ({ subject, revision }) => {
      if (subject === id) seen.push(revision);
      return applied;
    });
    await publish(admissionStepTaken, stepAt(id, 1), traceparent);
    await vi.waitFor(() => expect(seen).toEqual([1]));
    await publish(admissionStepTaken, stepAt(id, 3, 2), traceparent);
    await vi.waitFor(() => expect(outcomes).toContain('waiting'));
    await publish(admissionStepTaken, stepAt(id, 2, 1), traceparent);
    await vi.waitFor(() => expect(seen).toEqual([1, 2, 3]));
  });

  it('does not lose the first fact of an aggregate when it fails and the second comes by', async () => {
    const id = newId();
    const seen: number[] = [];
    let failed = false;
    await listen(async ({ subject, revision }) => {
      if (subject !== id) return applied;
      if (revision === 1 && !failed) {
        failed = true;
        throw new Error('not yet');
      }
      seen.push(revision);
      return applied;
    });
    await publish(admissionStepTaken, stepAt(id, 1), traceparent);
    await publish(admissionStepTaken, stepAt(id, 2), traceparent);
    await vi.waitFor(() => expect(seen).toEqual([1, 2]));
  });

  it('takes in a fact whose predecessors are gone with their age', async () => {
    const id = newId();
    const seen: number[] = [];
    await listen(async ({ subject, revision }) => {
      if (subject === id) seen.push(revision);
      return applied;
    });
    await publish(admissionStepTaken, stepAt(id, 7), traceparent);
    await vi.waitFor(() => expect(seen).toEqual([7]), { timeout: 10_000 });
  });

  it('tries again what fails for a while', async () => {
    const id = newId();
    let tries = 0;
    await listen(async ({ subject }) => {
      if (subject !== id) return applied;
      tries += 1;
      if (tries < 4) throw new Error('not yet');
      return applied;
    });
    await publish(admissionStepTaken, stepAt(id, 1), traceparent);
    await vi.waitFor(() => expect(tries).toBe(4), { timeout: 10_000 });
  });

  it('puts aside what can never be taken in, and goes on; it can be replayed when the cause is mended', async () => {
    const poisoned = newId();
    let mended = false;
    const seen: string[] = [];
    const { deadLetters } = await listen(async ({ subject }) => {
      if (subject === poisoned && !mended) throw new PermanentFailure('unknown branch');
      seen.push(subject);
      return applied;
    });
    const next = newId();
    await publish(admissionStepTaken, stepAt(poisoned, 1), traceparent);
    await publish(admissionStepTaken, stepAt(next, 1), traceparent);
    const letter = await vi.waitFor(async () => {
      const [newest] = await deadLetters.list(1);
      if (!newest) throw new Error('no dead letter yet');
      return newest;
    });
    await vi.waitFor(() => expect(seen).toContain(next));
    const subject = admissionStepTaken.subjectOf(poisoned);
    expect(letter).toMatchObject({ subject, reason: 'unknown branch', deliveries: 1 });

    mended = true;
    expect(await deadLetters.replay(letter)).toEqual(applied);
    expect(seen).toContain(poisoned);
    expect(await deadLetters.read(letter.number)).toBeUndefined();
  });

  it('puts aside what breaks its contract, without repeating its values', async () => {
    const { deadLetters } = await listen(async () => applied);
    const administrator = await servers.connectAs('administrator');
    const event = stepAt(newId(), 1);
    const foreign = { ...event, data: { ...(event.data as object), name: 'Någon Person' } };
    await administrator.jetstream.publish(
      admissionStepTaken.subjectOf(event.subject),
      JSON.stringify(foreign),
    );
    await vi.waitFor(async () => expect((await deadLetters.list(1))[0]?.reason).toContain('contract: data'));
    expect((await deadLetters.list(1))[0]?.reason).not.toContain('Någon');
    expect(await deadLetters.discard((await deadLetters.list(1))[0]?.number ?? 0)).toBe(true);
    await administrator.close();
  });

  it('finds its place again after a stream was lost', async () => {
    const seen: string[] = [];
    await listen(async ({ subject }) => {
      seen.push(subject);
      return applied;
    });
    const administrator = await servers.connectAs('administrator');
    const { config } = await administrator.manager.streams.info(admissionStepTaken.stream);
    await administrator.manager.streams.delete(admissionStepTaken.stream);
    await administrator.manager.streams.add(config);
    const id = newId();
    await publish(admissionStepTaken, stepAt(id, 1), traceparent);
    await vi.waitFor(() => expect(seen).toContain(id), { timeout: 15_000 });
    await administrator.close();
  });
});
