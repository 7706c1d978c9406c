import { placementOfferChanged } from '@samspar/contracts';
import { collectEvents } from '@samspar/testing';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { anOfferBody } from './placement-examples.ts';
import {
  anna,
  bo,
  type Client,
  cia,
  registerEmployer,
  type RunningEmployerContacts,
  startEmployerContacts,
} from './running-employer-contacts.ts';

/** The servers are shared with everything else that runs. */
const patient = { timeout: 20_000 };
const unknown = '019a0000-0000-7000-8000-00000000ffff';
const period = { from: '2027-01-11', until: '2027-03-26', places: 2 };

describe('Placement offers over HTTP', () => {
  let running: RunningEmployerContacts;
  let advisor: Client;
  let caseWorker: Client;
  let employerId: string;
  let now = new Date('2026-11-22T09:00:00Z');

  const offer = async (changes: object = {}) =>
    (await advisor.create('/placement-offers', anOfferBody(employerId, changes)).expect(201)).body;
  const readOffer = async (id: string) => (await advisor.get(`/placement-offers/${id}`).expect(200)).body;
  const asked = (periodId: string, changes: object = {}) => ({
    periodId,
    purpose: 'try-out',
    municipality: '1488',
    ...changes,
  });

  beforeAll(async () => {
    running = await startEmployerContacts(() => now);
    advisor = await running.as(anna);
    caseWorker = await running.as({ ...bo, role: 'case-worker' });
    employerId = await registerEmployer(advisor);
  });
  afterAll(() => running?.stop());

  it('are said on the bus with what is reserved, without whom to call and who reserved', async () => {
    const said = await collectEvents(running.servers, placementOfferChanged);
    const { id, periods } = await offer({ description: { text: 'Skolkök', companyOwn: [] } });
    await caseWorker.create(`/placement-offers/${id}/reservations`, asked(periods[0].id)).expect(201);
    await vi.waitFor(() => expect(said.envelopes).toHaveLength(2), patient);
    expect(said.envelopes[1]?.data).toEqual({
      employerId,
      municipality: '1488',
      ssyk: '9412',
      purposes: ['language-training', 'try-out'],
      periods: [{ ...period, reserved: 1 }],
      status: 'open',
    });
    expect(JSON.stringify(said.envelopes)).not.toMatch(/Kim|0520|Skolkök|Bo|Anna|Exempel/);
    await said.stop();
  });

  it('show who reserved and never for whom, and are the same for the same key', async () => {
    const { id, periods } = await offer();
    const path = `/placement-offers/${id}/reservations`;
    const first = await caseWorker
      .create(path, asked(periods[0].id, { days: 30 }), 'the-same-key')
      .expect(201);
    expect(first.body).toEqual({
      id: expect.any(String),
      revision: 1,
      periodId: periods[0].id,
      purpose: 'try-out',
      municipality: '1488',
      by: { id: 'bo', name: 'Bo Exempel', organisation: 'Trollhättans stad' },
      heldAt: '2026-11-22T09:00:00.000Z',
      expiresAt: '2026-12-22T09:00:00.000Z',
      status: 'held',
    });
    const again = await caseWorker
      .create(path, asked(periods[0].id, { days: 30 }), 'the-same-key')
      .expect(201);
    expect(again.body).toEqual(first.body);
    await caseWorker.create(path, asked(periods[0].id, { days: 29 }), 'the-same-key').expect(422);
    expect((await readOffer(id)).reservations).toEqual([first.body]);
    expect((await caseWorker.get(`${path}/${first.body.id}`).expect(200)).headers['etag']).toBe('"1"');
  });

  it('are confirmed and released, each undone, by those who have seen the reservation as it is', async () => {
    const { id, periods } = await offer();
    const path = `/placement-offers/${id}/reservations`;
    const { body: mine } = await caseWorker.create(path, asked(periods[0].id)).expect(201);
    // Somebody else's reservation changes the offer, but not what has been seen of mine.
    await advisor.create(path, asked(periods[0].id)).expect(201);
    const steps = [
      ['change', 'confirmation', 'confirmed'],
      ['remove', 'confirmation', 'held'],
      ['change', 'confirmation', 'confirmed'],
      ['change', 'release', 'released'],
      ['remove', 'release', 'confirmed'],
    ] as const;
    for (const [index, [how, what, status]] of steps.entries()) {
      const { body } = await caseWorker[how](`${path}/${mine.id}/${what}`, index + 1).expect(200);
      expect([body.status, body.revision]).toEqual([status, index + 2]);
    }
    const late = await caseWorker.change(`${path}/${mine.id}/release`, 1).expect(412);
    expect(late.body.code).toBe('changed-by-someone-else');
    const twice = await caseWorker.change(`${path}/${mine.id}/confirmation`, 6).expect(409);
    expect(twice.body.detail).toContain('redan bekräftad');
  });

  it('are reserved for the own municipality, also where the employer is in another', async () => {
    const { id, periods } = await offer();
    const path = `/placement-offers/${id}/reservations`;
    const neighbour = await running.as({ ...cia, role: 'coordinator', municipalities: ['1487'] });
    await neighbour.create(path, asked(periods[0].id)).expect(403);
    const { body } = await neighbour.create(path, asked(periods[0].id, { municipality: '1487' })).expect(201);
    const third = await running.as({ ...cia, role: 'coordinator', municipalities: ['1444'] });
    await third.change(`${path}/${body.id}/release`, 1).expect(403);
    await neighbour.change(`${path}/${body.id}/confirmation`, 1).expect(200);
    await advisor.change(`${path}/${body.id}/release`, 2).expect(200);
  });

  it('are free again at the very moment a reservation runs out; a start of the service writes it down, once', async () => {
    now = new Date('2026-11-22T09:00:00Z');
    const { id, periods } = await offer({ periods: [{ ...period, places: 1 }] });
    const path = `/placement-offers/${id}/reservations`;
    const { body: first } = await caseWorker.create(path, asked(periods[0].id)).expect(201);
    const free = async () =>
      (
        await advisor.get(`/placement-offers?employerId=${employerId}&free=true&limit=100`).expect(200)
      ).body.items
        .map((each: { id: string }) => each.id)
        .includes(id);
    expect(await free()).toBe(false);
    now = new Date('2026-11-29T09:00:00Z');
    expect(await free()).toBe(true);
    expect((await readOffer(id)).reservations[0]).toMatchObject({ status: 'expired', revision: 1 });
    await caseWorker.change(`${path}/${first.id}/confirmation`, 1).expect(409);

    const said = await collectEvents(running.servers, placementOfferChanged);
    await Promise.all([running.another(() => now), running.another(() => now)]);
    await vi.waitFor(async () => expect((await readOffer(id)).reservations[0].revision).toBe(2), patient);
    expect((await readOffer(id)).revision).toBe(3);
    await vi.waitFor(() => {
      const ours = said.envelopes.filter(({ subject }) => subject === id);
      expect(ours.filter(({ data }) => data.periods[0]?.reserved === 0)).toHaveLength(1);
    }, patient);
    await said.stop();
    now = new Date('2026-11-22T09:00:00Z');
  });

  it('take another period once per request, and other dates and places as they were seen', async () => {
    const { id } = await offer();
    const autumn = { from: '2027-08-16', until: '2027-12-17', places: 3 };
    for (const _ of [1, 2])
      await advisor.create(`/placement-offers/${id}/periods`, autumn, 'autumn-2027').expect(201);
    const { periods, revision } = await readOffer(id);
    expect(periods).toEqual([
      { id: expect.any(String), ...period, free: 2 },
      { id: expect.any(String), ...autumn, free: 3 },
    ]);
    const path = `/placement-offers/${id}/periods/${periods[1].id}`;
    await advisor.change(path, revision, { ...autumn, places: 5 }).expect(200);
    await advisor.change(path, revision, { ...autumn, places: 6 }).expect(412);
    await advisor.create(`/placement-offers/${id}/reservations`, asked(periods[1].id)).expect(201);
    const reserved = await advisor.remove(path, revision + 2).expect(409);
    expect(reserved.body.detail).toContain('Sänk antalet');
    const first = `/placement-offers/${id}/periods/${periods[0].id}`;
    const { body } = await advisor.remove(first, revision + 2).expect(200);
    expect(body.periods).toHaveLength(1);
  });

  it('are withdrawn by force when places are taken, and come back with them', async () => {
    const { id, periods } = await offer();
    await caseWorker.create(`/placement-offers/${id}/reservations`, asked(periods[0].id)).expect(201);
    const path = `/placement-offers/${id}/withdrawal`;
    const refused = await advisor.change(path, 2).expect(409);
    expect(refused.body.detail).toContain('1 plats är reserverad');
    const gone = await advisor.change(path, 2, { force: true }).expect(200);
    expect(gone.body).toMatchObject({ status: 'withdrawn', reservations: [{ status: 'released' }] });
    await caseWorker.create(`/placement-offers/${id}/reservations`, asked(periods[0].id)).expect(409);
    const back = await advisor.remove(path, 3).expect(200);
    expect(back.body).toMatchObject({ status: 'open', reservations: [{ status: 'held', revision: 3 }] });
  });

  it('take other terms', async () => {
    const { id } = await offer();
    const terms = { purposes: ['try-out'], supervisor: { name: 'Lo Exempel' }, requirements: { swedish: 3 } };
    const { body } = await advisor.change(`/placement-offers/${id}/terms`, 1, terms).expect(200);
    expect(body).toMatchObject(terms);
    expect(body.supervisor).toEqual({ name: 'Lo Exempel' });
  });

  it('refuse what is wrong with the field it is in, and change nothing', async () => {
    const total = async () => (await advisor.get('/placement-offers')).body.total;
    const before = await total();
    for (const [changes, field] of [
      [{ colour: 'red' }, 'colour'],
      [{ ssyk: '0000' }, 'ssyk'],
      [{ municipality: '9999' }, 'municipality'],
      [{ purposes: [] }, 'purposes'],
      [{ purposes: ['try-out', 'try-out'] }, 'purposes'],
      [{ purposes: ['holiday'] }, 'purposes[0]'],
      [{ supervisor: {} }, 'supervisor.name'],
      [{ supervisor: { name: 'Kim', email: 'ingen' } }, 'supervisor.email'],
      [{ supervisor: { name: 'Kim', age: 40 } }, 'supervisor.age'],
      [{ requirements: { swedish: 8 } }, 'requirements.swedish'],
      [{ requirements: { certificates: ['xyz'] } }, 'requirements.certificates[0]'],
      [{ requirements: { licences: ['Z'] } }, 'requirements.licences[0]'],
      [{ periods: [] }, 'periods'],
      [{ periods: [{ ...period, places: 0 }] }, 'periods[0].places'],
      [{ periods: [{ ...period, from: '2027-02-30' }] }, 'periods[0].from'],
      [{ periods: [period, { ...period, until: '2027-01-10' }] }, 'periods[1].until'],
      [{ description: { text: 'Ring 070-123 45 67' } }, 'description'],
    ] as const) {
      const { body } = await advisor
        .create('/placement-offers', anOfferBody(employerId, changes))
        .expect(400);
      expect(body.errors.map((error: { field: string }) => error.field)).toContain(field);
    }
    await advisor.create('/placement-offers', anOfferBody(unknown)).expect(404);
    await advisor.create('/placement-offers', anOfferBody(employerId, { municipality: '1487' })).expect(403);
    await caseWorker.create('/placement-offers', anOfferBody(employerId)).expect(403);
    expect(await total()).toBe(before);
  });

  it('refuse a reservation that is wrong, and hold nothing', async () => {
    const { id, periods } = await offer();
    const path = `/placement-offers/${id}/reservations`;
    for (const [changes, field] of [
      [{ candidateId: unknown }, 'candidateId'],
      [{ days: 31 }, 'days'],
      [{ days: 0 }, 'days'],
      [{ purpose: 'work-ability' }, 'purpose'],
      [{ municipality: '9999' }, 'municipality'],
      [{ periodId: 'första' }, 'periodId'],
    ] as const) {
      const { body } = await caseWorker.create(path, asked(periods[0].id, changes)).expect(400);
      expect(body.errors.map((error: { field: string }) => error.field)).toContain(field);
    }
    await caseWorker.create(path, asked(unknown)).expect(404);
    await caseWorker.create(`/placement-offers/${unknown}/reservations`, asked(periods[0].id)).expect(404);
    await caseWorker.get(`${path}/${unknown}`).expect(404);
    await caseWorker.post(path, asked(periods[0].id)).expect(400);
    const steering = await running.as({ ...cia, role: 'steering-group' });
    await steering.get('/placement-offers').expect(403);
    await steering.create(path, asked(periods[0].id)).expect(403);
    expect((await readOffer(id)).reservations).toEqual([]);
  });
});
