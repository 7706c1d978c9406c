import { supplyCountsRequest, supplyEnquiryAnswered, supplyEnquiryWithdrawn } from '@samspar/contracts';
import { newId } from '@samspar/messaging';
import { apiClient, collectEvents } from '@samspar/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { aQuestion, fives, theCounts, underFive } from './examples.ts';
import { startProcurement } from './running-procurement.ts';

describe('Supply enquiries over HTTP', () => {
  let running: Awaited<ReturnType<typeof startProcurement>>;
  beforeAll(async () => {
    running = await startProcurement();
  });
  beforeEach(() => {
    running.scoring.asked.length = 0;
  });
  afterAll(() => running?.stop());

  it('asks scoring with the officer’s own token, and keeps the answer in bands', async () => {
    const token = await running.identity.token('procurement-officer', ['1488']);
    const client = apiClient(running.service.app, token);
    const { body, headers } = await client.create('/supply-enquiries', aQuestion()).expect(201);

    const [asked] = running.scoring.asked;
    expect(asked?.path).toBe('POST /v1/supply-counts');
    expect(asked?.authorization).toBe(`Bearer ${token}`);
    expect(asked?.traceparent).toContain(headers['trace-id']);
    expect(supplyCountsRequest.parse(asked?.body)).toMatchObject({
      municipality: '1488',
      roles: [
        { number: 4, profile: { ssyk: '9111', openings: 4, municipality: '1488', start: '2027-03-01' } },
        { number: 1, profile: { ssyk: '9120', openings: 1, municipality: '1488', start: '2027-03-01' } },
      ],
    });
    expect(JSON.stringify(asked?.body)).not.toContain('Städning');

    expect(body).toMatchObject({ ...aQuestion(), askedBy: 'test-procurement-officer', status: 'answered' });
    expect(body.answer).toEqual({
      asOf: '2026-11-22',
      model: 1,
      roles: [
        {
          wanted: 4,
          eligible: fives(25),
          reachable: fives(40),
          costliest: { key: 'formal:0', adds: fives(15) },
        },
        { wanted: 1, eligible: underFive, reachable: fives(5) },
      ],
      combined: theCounts().combined,
    });
    expect(headers['location']).toBe(`/v1/supply-enquiries/${body.id}`);
    const read = await running.officer.get(`/supply-enquiries/${body.id}`).expect(200);
    expect(read.body).toEqual(body);
    expect(read.headers['etag']).toBe('"1"');
  });

  it('says that an enquiry was answered, not what it was about or what the answer was', async () => {
    const said = await collectEvents(running.servers, supplyEnquiryAnswered);
    const { body } = await running.officer.create('/supply-enquiries', aQuestion()).expect(201);
    const mine = () => said.envelopes.find(({ subject }) => subject === body.id);
    await vi.waitFor(() => expect(mine()).toBeDefined());
    expect(mine()?.data).toEqual({ municipality: '1488', roles: 2, wanted: 5 });
    expect(JSON.stringify(mine())).not.toMatch(/Städning|9111|90910000|eligible|olle|test-/);
    await said.stop();
  });

  it('gives the same enquiry again for the same idempotency key, without counting again', async () => {
    const first = await running.officer.create('/supply-enquiries', aQuestion(), 'enquiry-key-1').expect(201);
    const second = await running.officer
      .create('/supply-enquiries', aQuestion(), 'enquiry-key-1')
      .expect(201);
    expect(second.body).toEqual(first.body);
    expect(running.scoring.asked).toHaveLength(1);
    const other = aQuestion({ start: '2027-04-01' });
    await running.officer.create('/supply-enquiries', other, 'enquiry-key-1').expect(422);
    expect(running.scoring.asked).toHaveLength(1);
  });

  it('keeps one enquiry when the same request comes twice at the same time', async () => {
    const ask = () => running.officer.create('/supply-enquiries', aQuestion(), 'enquiry-key-2');
    const answers = await Promise.all([ask(), ask(), ask()]);
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201]);
    expect(new Set(answers.map(({ body }) => body.id)).size).toBe(1);
  });

  it('withdraws and restores, and says so on the bus each time', async () => {
    const [answered, withdrawn] = await Promise.all([
      collectEvents(running.servers, supplyEnquiryAnswered),
      collectEvents(running.servers, supplyEnquiryWithdrawn),
    ]);
    const { body } = await running.officer.create('/supply-enquiries', aQuestion()).expect(201);
    const path = `/supply-enquiries/${body.id}/withdrawal`;
    const gone = await running.officer.change(path, 1).expect(200);
    expect(gone.body).toMatchObject({ status: 'withdrawn', answer: body.answer });
    await running.officer.change(path, 1).expect(412);
    expect((await running.officer.change(path, 2).expect(409)).body.code).toBe('enquiry-withdrawn');

    const back = await running.officer.remove(path, 2).expect(200);
    expect(back.body).toEqual({ ...body, revision: 3 });
    expect((await running.officer.remove(path, 3).expect(409)).body.code).toBe('enquiry-not-withdrawn');
    expect(running.scoring.asked).toHaveLength(1);

    const revisions = (said: typeof answered | typeof withdrawn) =>
      said.envelopes.filter(({ subject }) => subject === body.id).map(({ revision }) => revision);
    await vi.waitFor(() => expect([revisions(answered), revisions(withdrawn)]).toEqual([[1, 3], [2]]));
    await Promise.all([answered.stop(), withdrawn.stop()]);
  });

  it('lists the enquiries of the officer’s own municipalities, newest first', async () => {
    const neighbour = await running.as('procurement-officer', ['1487']);
    const both = await running.as('procurement-officer', ['1487', '1444']);
    const first = await neighbour
      .create('/supply-enquiries', aQuestion({ municipality: '1487' }))
      .expect(201);
    const second = await both.create('/supply-enquiries', aQuestion({ municipality: '1444' })).expect(201);
    const idsOf = async (client: typeof neighbour, query = '') => {
      const { body } = await client.get(`/supply-enquiries${query}`).expect(200);
      return body.items.map(({ id }: { id: string }) => id);
    };
    expect(await idsOf(both)).toEqual([second.body.id, first.body.id]);
    expect(await idsOf(neighbour)).toEqual([first.body.id]);
    expect(await idsOf(both, '?municipality=1444')).toEqual([second.body.id]);
    expect(await idsOf(both, '?limit=1&page=2')).toEqual([first.body.id]);
  });

  it('finds enquiries by words of their purpose and by occupation', async () => {
    const client = await running.as('procurement-officer', ['1465']);
    const ask = async (changes: Parameters<typeof aQuestion>[0]) =>
      (await client.create('/supply-enquiries', aQuestion({ municipality: '1465', ...changes })).expect(201))
        .body.id;
    const [cleaning, driver] = aQuestion().roles;
    if (!cleaning || !driver) throw new Error('There are no roles.');
    const schools = await ask({ purpose: 'Städning (skolor)', roles: [cleaning, driver] });
    const swapped = { ...driver, number: cleaning.number };
    await ask({ purpose: 'Fönsterputsning', roles: [swapped, { ...driver, number: driver.number }] });
    const idsOf = async (query: string) => {
      const { body } = await client.get(`/supply-enquiries?${query}`).expect(200);
      return body.items.map(({ id }: { id: string }) => id);
    };
    expect(await idsOf(`q=${encodeURIComponent('städning (')}`)).toEqual([schools]);
    expect(await idsOf('q=.*')).toEqual([]);
    expect(await idsOf('ssyk=9111')).toEqual([schools]);
    expect(await idsOf('ssyk=9120')).toHaveLength(2);
  });

  it('says who asked to colleagues, and to nobody else', async () => {
    const { body } = await running.officer.create('/supply-enquiries', aQuestion()).expect(201);
    expect(body.asker).toMatchObject({ name: expect.any(String), organisation: expect.any(String) });
    const colleague = await running.as('procurement-officer', ['1488']);
    expect((await colleague.get(`/supply-enquiries/${body.id}`).expect(200)).body.asker).toEqual(body.asker);
  });

  it('answers 404 for an enquiry that is not there', async () => {
    await running.officer.get(`/supply-enquiries/${newId()}`).expect(404);
    await running.officer.change(`/supply-enquiries/${newId()}/withdrawal`, 1).expect(404);
  });
});
