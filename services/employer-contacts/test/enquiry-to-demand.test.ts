import { makeDemandOfEnquiry } from '@samspar/contracts/api/employer-contacts/enquiry-handling';
import { startTestServers, type TestServers } from '@samspar/testing';
import { type AggregateDocument, loadedFrom } from '@samspar/messaging';
import mongoose, { type Connection } from 'mongoose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closeEnquiry } from '../src/domain/enquiries/close-enquiry.ts';
import type { Demand } from '../src/domain/demands/demand.ts';
import { registerEnquiry } from '../src/domain/enquiries/register-enquiry.ts';
import { createDemandStore, type DemandStore } from '../src/store/demands/demand-store.ts';
import { createEnquiryStore, type EnquiryStore } from '../src/store/enquiries/enquiry-store.ts';
import { makingDemands } from '../src/stories/make-demand-of-enquiry.ts';
import { registeringDemands } from '../src/stories/register-demand.ts';
import { act, aNewEnquiry, aSignal, bo, employerId, today } from './demand-examples.ts';

const employers = {
  load: (id: string) => Promise.resolve({ id, revision: 1, said: {}, state: {} as never }),
};

describe('Making a demand of an enquiry', () => {
  let servers: TestServers;
  let connection: Connection;
  let demands: DemandStore;
  let enquiries: EnquiryStore;

  beforeAll(async () => {
    servers = await startTestServers();
    connection = await mongoose.createConnection(servers.mongoUrl('enquiry-to-demand')).asPromise();
    const storage = { connection, now: () => new Date() };
    demands = createDemandStore(storage);
    enquiries = createEnquiryStore(storage);
    await Promise.all(Object.values(connection.models).map((model) => model.init()));
  });
  afterAll(async () => {
    await connection?.close();
    await servers?.stop();
  });

  const anEnquiry = async () => {
    const created = await enquiries.create(
      registerEnquiry(aNewEnquiry({ employer: { kind: 'registered', employerId } }), 'any-id', today),
    );
    return created.id;
  };
  const making = (
    enquiryId: string,
    {
      key = 'key',
      through = enquiries,
    }: { key?: string; through?: Pick<EnquiryStore, 'load' | 'save'> } = {},
  ) =>
    makingDemands({
      enquiries: through,
      demands,
      registerDemand: registeringDemands({ employers, demands }),
    })({
      operation: makeDemandOfEnquiry,
      target: enquiryId,
      body: { profile: aSignal() },
      act,
      authorize: () => {},
      creation: { key, hash: 'hash' },
      seenRevision: 0,
    });
  const demandsOf = async (enquiryId: string) =>
    (
      await demands.model.find({ 'state.source.enquiryId': enquiryId }).lean<AggregateDocument<Demand>[]>()
    ).map(loadedFrom);

  it.each(['key', 'another key'])(
    'goes on where a crash between the two left it, asked again with %s',
    async (key) => {
      const enquiryId = await anEnquiry();
      const crashed = { ...enquiries, save: () => Promise.reject(new Error('the power went out')) };
      await expect(making(enquiryId, { through: crashed })).rejects.toThrow('power');
      expect((await enquiries.load(enquiryId))?.state.status).toBe('open');
      const [left] = await demandsOf(enquiryId);
      const made = await making(enquiryId, { key });
      expect(made.id).toBe(left?.id);
      expect(await demandsOf(enquiryId)).toHaveLength(1);
      expect((await enquiries.load(enquiryId))?.state.closing).toMatchObject({ demandId: made.id });
    },
  );

  it('leaves no demand behind when somebody closes the enquiry in between for another reason', async () => {
    const enquiryId = await anEnquiry();
    const closedInBetween = {
      ...enquiries,
      async save(...[before, events]: Parameters<EnquiryStore['save']>) {
        const found = await enquiries.load(enquiryId);
        if (found?.state.status === 'open')
          await enquiries.save(found, closeEnquiry(found.state, { reason: 'duplicate' }, { ...act, by: bo }));
        return enquiries.save(before, events);
      },
    };
    await expect(making(enquiryId, { through: closedInBetween })).rejects.toThrow('den är en dubblett');
    const [demand] = await demandsOf(enquiryId);
    expect(demand?.state).toMatchObject({
      status: 'closed',
      closing: { outcome: 'cancelled', reason: 'registered-by-mistake' },
    });
  });
});
