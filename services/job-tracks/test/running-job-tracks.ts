import { randomUUID } from 'node:crypto';
import {
  consentsChanged,
  type DemandProfile,
  demandChanged,
  type EventDefinition,
  toEnvelope,
} from '@samspar/contracts';
import { createPublisher, newId, startTrace } from '@samspar/messaging';
import type { Role } from '@samspar/contracts';
import { type apiClient, startServiceUnderTest } from '@samspar/testing';
import mongoose from 'mongoose';
import { expect, vi } from 'vitest';
import { compose } from '../src/compose.ts';
import type { KnownConsents } from '../src/domain/consent.ts';
import { aDemandProfile, allConsents } from './examples.ts';

export type Client = ReturnType<typeof apiClient>;

/** The service on real servers, and around it those who say what it listens to. */
export async function startJobTracks() {
  const running = await startServiceUnderTest('job-tracks', compose);
  const { servers } = running;
  const revisions = new Map<string, number>();

  /** Says an event as its owner does. */
  async function say(event: EventDefinition, aggregateId: string, data: unknown): Promise<void> {
    const revision = (revisions.get(aggregateId) ?? 0) + 1;
    revisions.set(aggregateId, revision);
    const bus = await servers.connectAs(event.owner);
    const { traceparent, correlationId, causationId } = startTrace();
    const time = new Date().toISOString();
    const occurrence = {
      aggregateId,
      revision,
      index: 0,
      precededBy: revision - 1,
      time,
      correlationId,
      causationId,
    };
    await createPublisher(bus)(event, toEnvelope(event, { ...occurrence, data }), traceparent);
    await bus.close();
  }

  const as = async (role: Role, municipalities = ['1488'], sub = `test-${role}`): Promise<Client> =>
    running.as(role, municipalities, { sub });
  const coordinator = await as('coordinator');

  const surroundings = {
    ...running,
    as,
    coordinator,

    /** Says how a demand stands. */
    async sayDemand(
      demandId: string,
      employerId: string,
      status: 'open' | 'closed' = 'open',
      profile: Partial<DemandProfile> = {},
    ) {
      await say(demandChanged, demandId, {
        employerId,
        status,
        stage: 'profiled',
        filled: 0,
        profile: aDemandProfile(profile),
      });
    },

    /** Says what a candidate consents to. */
    sayConsents: (candidateId: string, known: KnownConsents) => say(consentsChanged, candidateId, known),

    /** A track of an employer of its own, opened as soon as the service knows the demand. */
    async openTrack(changes: object = {}) {
      const [demandId, employerId] = [newId(), newId()];
      await surroundings.sayDemand(demandId, employerId);
      const body = { name: 'Måltid och service', demandId, places: 3, startsOn: '2027-02-01', ...changes };
      const opened = await vi.waitFor(() => coordinator.create('/job-tracks', body).expect(201), 10_000);
      return {
        trackId: opened.body.id as string,
        demandId,
        employerId,
        path: `/job-tracks/${opened.body.id}`,
      };
    },

    /** A candidate who consents to everything, proposed to a track. */
    async propose(track: { path: string; employerId: string }, known = allConsents([track.employerId])) {
      const candidateId = newId();
      await surroundings.sayConsents(candidateId, known);
      const body = { candidateId, reason: 'Har provat på köksarbete.' };
      const key = randomUUID();
      const propose = () => coordinator.create(`${track.path}/participations`, body, key).expect(201);
      const { body: participation } = await vi.waitFor(propose, 10_000);
      return { candidateId, participation, path: `${track.path}/participations/${participation.id}` };
    },

    /** A candidate who has applied, and the revision to decide on. */
    async applicant(track: { path: string; employerId: string }) {
      const proposed = await surroundings.propose(track);
      await coordinator.change(`${proposed.path}/invitation`, 1, { reason: 'Passar.' }).expect(200);
      const motivation = { motivation: 'Jag vill arbeta med mat.' };
      await coordinator.change(`${proposed.path}/application`, 2, motivation).expect(200);
      return { ...proposed, revision: 3 };
    },

    /** Resolves when the service has taken in everything that was said of a candidate's consents. */
    async statusBecomes(path: string, expected: object) {
      await vi.waitFor(async () => {
        const { body } = await coordinator.get(path).expect(200);
        expect(body).toMatchObject(expected);
      }, 10_000);
    },

    /** What the service has stored in a collection, oldest first. */
    async stored(collection: string) {
      const connection = await mongoose.createConnection(servers.mongoUrl('job-tracks')).asPromise();
      const rows = await connection.collection(collection).find().sort({ _id: 1 }).toArray();
      await connection.close();
      return rows;
    },

    /** The coordinator's client of a second instance of the service, on the same servers. */
    async startAnother() {
      const another = await running.another();
      return running.as('coordinator', ['1488'], { sub: 'test-coordinator' }, another);
    },
  };
  return surroundings;
}
