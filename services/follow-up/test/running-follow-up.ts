import { type EventDefinition, listensTo, type ServiceName, toEnvelope } from '@samspar/contracts';
import { type Bus, createPublisher, startTrace } from '@samspar/messaging';
import { apiClient, createTestIdentity, startTestServers, startTestService } from '@samspar/testing';
import mongoose from 'mongoose';
import { expect, vi } from 'vitest';
import { compose } from '../src/compose.ts';

/** What is said of an aggregate beside its data; `precededBy` is the revision before unless told. */
export interface Saying {
  aggregateId: string;
  revision: number;
  precededBy?: number;
  time?: string;
}

export type FollowUp = Awaited<ReturnType<typeof startFollowUp>>;

const patience = 15_000;

/** The service on real servers, and around it those who say what it listens to, each as its own NATS user. */
export async function startFollowUp() {
  const servers = await startTestServers();
  const identity = await createTestIdentity();
  const start = () => startTestService('follow-up', compose, { servers, identity });
  let service = await start();
  const connection = await mongoose.createConnection(servers.mongoUrl('follow-up')).asPromise();
  const buses = new Map<ServiceName | 'administrator', Bus>();
  const token = await identity.token('steering-group', []);

  async function busOf(user: ServiceName | 'administrator'): Promise<Bus> {
    const bus = buses.get(user) ?? (await servers.connectAs(user));
    buses.set(user, bus);
    return bus;
  }

  async function hasHeardEverything(): Promise<void> {
    const { manager } = await busOf('administrator');
    for (const { stream } of listensTo['follow-up']) {
      await vi.waitFor(async () => {
        const { num_pending, num_ack_pending } = await manager.consumers.info(stream, 'follow-up');
        expect(num_pending + num_ack_pending).toBe(0);
      }, patience);
    }
  }

  const names = async () =>
    (await connection.listCollections()).map(({ name }) => name).filter((name) => name !== 'noise-key');

  return {
    servers,
    identity,
    connection,
    app: () => service.app,

    /** Says an event as its owner does. */
    async say(event: EventDefinition, saying: Saying, data: unknown): Promise<void> {
      const { precededBy = saying.revision - 1, time = new Date().toISOString() } = saying;
      const { traceparent, correlationId, causationId } = startTrace();
      const occurrence = { index: 0, ...saying, precededBy, time, correlationId, causationId, data };
      await createPublisher(await busOf(event.owner))(event, toEnvelope(event, occurrence), traceparent);
    },

    async statistics(path: string) {
      return (await apiClient(service.app, token).get(`/statistics/${path}`).expect(200)).body;
    },

    /** Resolves when a question is answered as expected. */
    async becomes(path: string, expected: object): Promise<void> {
      await vi.waitFor(async () => expect(await this.statistics(path)).toMatchObject(expected), patience);
    },

    /** What is stored of an aggregate. */
    stored: (collection: string, id: string) =>
      connection.collection<{ _id: string; revision: number; data: object }>(collection).findOne({ _id: id }),

    /** All that is stored, but for the key of the noise. */
    async everything(): Promise<Record<string, unknown[]>> {
      await hasHeardEverything();
      const found: Record<string, unknown[]> = {};
      for (const name of (await names()).toSorted()) {
        found[name] = await connection.collection(name).find().sort({ _id: 1 }).toArray();
      }
      return found;
    },

    /** Lets the service hear everything that is on the bus once more, after it has forgotten some collections. */
    async hearAgain(forgotten: (collection: string) => boolean): Promise<void> {
      await service.stop();
      for (const name of (await names()).filter(forgotten)) await connection.collection(name).deleteMany({});
      const { manager } = await busOf('administrator');
      for (const { stream } of listensTo['follow-up']) await manager.consumers.delete(stream, 'follow-up');
      service = await start();
      await hasHeardEverything();
    },

    async stop() {
      await service.stop();
      await connection.close();
      for (const bus of buses.values()) await bus.close();
      await servers.stop();
    },
  };
}
