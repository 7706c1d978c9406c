import {
  admissionStepTaken,
  candidateStatisticsChanged,
  type EventDefinition,
  shortlistRetired,
  shortlistUpdated,
  supplyEnquiryAnswered,
  supplyEnquiryWithdrawn,
  toEnvelope,
} from '@samspar/contracts';
import { type Listener, newId } from '@samspar/messaging';
import { startTestServers, type TestServers } from '@samspar/testing';
import fc from 'fast-check';
import mongoose from 'mongoose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createAdmissionStandings } from '../src/projections/admission-standings.ts';
import { createCountedCandidates } from '../src/projections/counted-candidates.ts';
import { createShortlists } from '../src/projections/shortlists.ts';
import { createSupplyEnquiries } from '../src/projections/supply-enquiries.ts';
import { aShortlist, counted } from './examples.ts';

const place = { municipality: '1488' };
const asked = { ...place, roles: 2, wanted: 5 };
const demandId = newId();
const candidateId = newId();
const step = (name: string) => [admissionStepTaken, { ...place, candidateId, demandId, step: name }] as const;

/** What can happen to one aggregate, revision by revision. */
const stories: Record<string, (readonly [EventDefinition, unknown])[]> = {
  'a candidate who is erased': [
    [candidateStatisticsChanged, counted({ stage: 'mapping' })],
    [candidateStatisticsChanged, counted({ stage: 'matchable' })],
    [candidateStatisticsChanged, { counted: false }],
  ],
  'an admission that is revoked': [
    'proposed',
    'invited',
    'application-recorded',
    'admitted',
    'admission-revoked',
  ].map(step),
  'a shortlist that is retired and made again': [
    [shortlistUpdated, aShortlist()],
    [shortlistUpdated, aShortlist()],
    [shortlistRetired, place],
    [shortlistUpdated, aShortlist()],
  ],
  'an enquiry that is withdrawn': [
    [supplyEnquiryAnswered, asked],
    [supplyEnquiryWithdrawn, place],
  ],
};

describe('A projection', () => {
  let servers: TestServers;
  let connection: mongoose.Connection;
  let listeners: Listener[];

  beforeAll(async () => {
    servers = await startTestServers();
    connection = await mongoose.createConnection(servers.mongoUrl('shuffled')).asPromise();
    const projections = [
      createCountedCandidates(connection),
      createAdmissionStandings(connection),
      createShortlists(connection),
      createSupplyEnquiries(connection),
    ];
    listeners = projections.flatMap((projection) => projection.listeners);
    await Promise.all(Object.values(connection.models).map((model) => model.init()));
  });
  afterAll(async () => {
    await connection?.close();
    await servers?.stop();
  });

  /** The story as it is told: each event knows which one of its kind it follows. */
  function tell(story: (readonly [EventDefinition, unknown])[], aggregateId: string) {
    const last = new Map<string, number>();
    return story.map(([event, data], index) => {
      const revision = index + 1;
      const precededBy = last.get(event.name) ?? 0;
      last.set(event.name, revision);
      const time = new Date(Date.UTC(2026, 10, 22, 12, revision)).toISOString();
      const ids = { correlationId: 'story', causationId: 'story' };
      return {
        event,
        envelope: toEnvelope(event, { aggregateId, revision, index: 0, precededBy, time, ...ids, data }),
      };
    });
  }

  async function heard(told: ReturnType<typeof tell>): Promise<unknown> {
    for (const { event, envelope } of told) {
      await listeners.find((listener) => listener.event === event)?.handle(envelope);
    }
    const aggregateId = told[0]?.envelope.subject ?? '';
    const found: Record<string, unknown> = {};
    for (const name of Object.keys(connection.models)) {
      const rows = await connection
        .collection(name)
        .find({ _id: new RegExp(`^${aggregateId}`) })
        .toArray();
      found[name] = rows.map(({ _id, ...rest }) =>
        JSON.parse(JSON.stringify(rest).replaceAll(aggregateId, 'id')),
      );
    }
    return found;
  }

  it.each(Object.keys(stories))(
    'of %s is the same in whatever order, and however often, it is heard',
    async (name) => {
      const story = stories[name] ?? [];
      const inOrder = await heard(tell(story, newId()));
      const places = story.map((_, index) => index);
      const orders = fc
        .tuple(
          fc.shuffledSubarray(places, { minLength: places.length }),
          fc.array(fc.constantFrom(...places), { maxLength: 6 }),
        )
        .map((parts) => parts.flat());
      await fc.assert(
        fc.asyncProperty(orders, async (order) => {
          const told = tell(story, newId());
          expect(await heard(order.flatMap((place) => told[place] ?? []))).toEqual(inOrder);
        }),
        { numRuns: 40 },
      );
    },
  );
});
