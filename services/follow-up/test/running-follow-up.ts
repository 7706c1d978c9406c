import type { EventDefinition, ServiceName } from '@samspar/contracts';
import { toEnvelope } from '@samspar/contracts';
import { type Bus, createPublisher, newId, startTrace } from '@samspar/messaging';
import { apiClient, createTestIdentity, startTestServers, startTestService } from '@samspar/testing';
import { expect, vi } from 'vitest';
import { compose } from '../src/compose.ts';
import { createCountedCandidates } from '../src/projections/counted-candidates.ts';

export { createCountedCandidates, newId };

/** What is said of an aggregate beside its data; `precededBy` is the revision before unless told. */
export interface Saying {
  aggregateId: string;
  revision: number;
  precededBy?: number;
  time?: string;
}

export type FollowUp = Awaited<ReturnType<typeof startFollowUp>>;

/** The service on real servers, and around it those who say what it listens to, each as its own NATS user. */
export async function startFollowUp() {
  const servers = await startTestServers();
  const identity = await createTestIdentity();
  const service = await startTestService('follow-up', compose, { servers, identity });
  const buses = new Map<ServiceName, Bus>();
  const read = apiClient(service.app, await identity.token('steering-group', []));

  async function busOf(owner: ServiceName): Promise<Bus> {
    const bus = buses.get(owner) ?? (await servers.connectAs(owner));
    buses.set(owner, bus);
    return bus;
  }

  return {
    servers,
    identity,
    service,

    /** Says an event as its owner does. */
    async say(event: EventDefinition, saying: Saying, data: unknown): Promise<void> {
      const { precededBy = saying.revision - 1, time = new Date().toISOString() } = saying;
      const { traceparent, correlationId, causationId } = startTrace();
      const occurrence = { index: 0, ...saying, precededBy, time, correlationId, causationId, data };
      await createPublisher(await busOf(event.owner))(event, toEnvelope(event, occurrence), traceparent);
    },

    async statistics(path: string) {
      return (await read.get(`/statistics/${path}`).expect(200)).body;
    },

    /** Resolves when a question is answered as expected. */
    async becomes(path: string, expected: object): Promise<void> {
      await vi.waitFor(async () => {
        const { body } = await read.get(`/statistics/${path}`).expect(200);
        expect(body).toMatchObject(expected);
      }, 15_000);
    },

    async stop() {
      await service.stop();
      for (const bus of buses.values()) await bus.close();
      await servers.stop();
    },
  };
}
