import { enquiryChanged } from '@samspar/contracts';
import { collectEvents } from '@samspar/testing';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { aSignal } from './demand-examples.ts';
import {
  type Client,
  registerEmployer,
  type RunningEmployerContacts,
  startEmployerContacts,
} from './running-employer-contacts.ts';

const longAgo = '2024-03-04';

const anEnquiry = (changes: object = {}) => ({
  municipality: '1488',
  unit: 'naringsliv',
  employer: { kind: 'as-written', name: 'Exempel Verkstad AB' },
  contactPerson: { name: 'Kim Exempel', telephone: '0520-12 34 56' },
  request: { text: 'Behöver två montörer i vår.', companyOwn: [] },
  ...changes,
});
const aPublicEnquiry = (changes: object = {}) => {
  const { contactPerson, request, municipality } = anEnquiry();
  return { municipality, employer: { name: 'Exempel Verkstad AB' }, contactPerson, request, ...changes };
};

describe('Enquiries over HTTP', () => {
  let running: RunningEmployerContacts;
  let anna: Client;
  let bo: Client;
  let form: Client;
  let said: Awaited<ReturnType<typeof collectEvents<typeof enquiryChanged.schema>>>;

  beforeAll(async () => {
    running = await startEmployerContacts();
    anna = await running.person('Anna');
    bo = await running.person('Bo', 'coordinator', ['1487']);
    form = await running.person('Formuläret', 'public-form');
    said = await collectEvents(running.servers, enquiryChanged);
  });
  afterAll(async () => {
    await said?.stop();
    await running?.stop();
  });

  const register = async (changes: object = {}) =>
    (await anna.create('/enquiries', anEnquiry(changes)).expect(201)).body as {
      id: string;
      reference: string;
    };
  const listed = async (client: Client, query: string) =>
    ((await client.get(`/enquiries?${query}`).expect(200)).body.items as { id: string }[]).map(
      ({ id }) => id,
    );
  const saidOf = (id: string) => said.envelopes.filter(({ subject }) => subject === id);

  it('are registered, with who took them in, and said without who asks what', async () => {
    const { id } = await register({ receivedOn: longAgo });
    const { body } = await anna.get(`/enquiries/${id}`).expect(200);
    expect(body).toMatchObject({
      ...anEnquiry(),
      source: 'staff',
      registeredBy: { name: 'Anna' },
      receivedOn: longAgo,
      dueOn: '2024-03-11',
      overdue: true,
      status: 'open',
    });
    await vi.waitFor(() => expect(saidOf(id)).toHaveLength(1));
    const [envelope] = saidOf(id);
    expect(envelope?.data).toEqual({
      municipality: '1488',
      source: 'staff',
      dueOn: '2024-03-11',
      status: 'open',
      closing: null,
      demandId: null,
    });
    expect(JSON.stringify(envelope)).not.toMatch(/Exempel|0520|montörer|Anna/);
  });

  it('come from a public form, which learns nothing but a reference to come back with', async () => {
    const submitted = await form.create('/public-enquiries', aPublicEnquiry(), 'public-key-1').expect(201);
    expect(submitted.body).toEqual({ reference: expect.stringMatching(/^[0-9A-F]{4}(-[0-9A-F]{4}){2}$/) });
    expect(submitted.headers).not.toHaveProperty('location');
    expect(submitted.headers).not.toHaveProperty('etag');
    const again = await form.create('/public-enquiries', aPublicEnquiry(), 'public-key-1').expect(201);
    expect(again.body).toEqual(submitted.body);
    const { reference } = submitted.body as { reference: string };
    const { body } = await anna.get(`/enquiries?reference=${reference.toLowerCase()}`).expect(200);
    expect(body).toMatchObject({ total: 1, items: [{ source: 'public-form', unit: 'naringsliv' }] });
    expect(body.items[0]).not.toHaveProperty('registeredBy');
    await form.get('/enquiries').expect(403);
    await form.get(`/enquiries/${body.items[0].id}`).expect(403);
  });

  it('are taken, taken over and let go of', async () => {
    const { id } = await register();
    const david = await running.person('David');
    await anna.change(`/enquiries/${id}/owner`, 1).expect(200);
    expect(await listed(anna, 'mine=true')).toContain(id);
    const refused = await david.change(`/enquiries/${id}/owner`, 2).expect(409);
    expect(refused.body).toMatchObject({ code: 'enquiry-owned', owner: { name: 'Anna' } });
    const taken = await david.change(`/enquiries/${id}/owner`, 2, { takeOver: true }).expect(200);
    expect(taken.body.owner).toMatchObject({ name: 'David' });
    expect(await listed(anna, 'mine=true')).not.toContain(id);
    const released = await david.remove(`/enquiries/${id}/owner`, 3).expect(200);
    expect(released.body).not.toHaveProperty('owner');
    await david.remove(`/enquiries/${id}/owner`, 4).expect(409);
    await anna.change(`/enquiries/${id}/owner`, 1).expect(412);
  });

  it('are passed on to another municipality, which sees why, and taken back before somebody takes them there', async () => {
    const { id } = await register();
    await bo.get(`/enquiries/${id}`).expect(403);
    const to = { municipality: '1487', unit: 'arbetsmarknadsenheten' };
    const reason = { text: 'Arbetsplatsen ligger i Vänersborg.', companyOwn: [] };
    await anna.change(`/enquiries/${id}/routing`, 1, { ...to, reason }).expect(200);
    expect(await listed(bo, 'unit=arbetsmarknadsenheten')).toContain(id);
    expect(await listed(anna, 'limit=100')).not.toContain(id);
    expect(await listed(anna, 'passedOn=true')).toEqual([id]);
    const { body: there } = await bo.get(`/enquiries/${id}`).expect(200);
    expect(there.handovers).toMatchObject([{ to, reason, by: { name: 'Anna' } }]);
    await anna.change(`/enquiries/${id}/owner`, 2).expect(403);

    const back = await anna.remove(`/enquiries/${id}/routing`, 2).expect(200);
    expect(back.body).toMatchObject({ municipality: '1488', unit: 'naringsliv' });
    expect(await listed(anna, 'limit=100')).toContain(id);
    await anna.change(`/enquiries/${id}/routing`, 3, { ...to, reason }).expect(200);
    await bo.change(`/enquiries/${id}/owner`, 4).expect(200);
    const late = await anna.remove(`/enquiries/${id}/routing`, 5).expect(409);
    expect(late.body.detail).toContain('Bo');
    await anna.get(`/enquiries/${id}`).expect(200);
    await vi.waitFor(() =>
      expect(saidOf(id).map(({ data }) => data.municipality)).toEqual([
        '1488',
        '1487',
        '1488',
        '1487',
        '1487',
      ]),
    );
  });

  it('are listed by unit, day and end, the most pressing first', async () => {
    const unit = 'vuxenutbildningen';
    const later = await register({ unit, dueOn: '2999-01-02' });
    const sooner = await register({ unit, receivedOn: longAgo });
    expect(await listed(anna, `unit=${unit}`)).toEqual([sooner.id, later.id]);
    expect(await listed(anna, `unit=${unit}&overdue=true`)).toEqual([sooner.id]);
    await anna.change(`/enquiries/${sooner.id}/due-date`, 1, { dueOn: '2999-01-03' }).expect(200);
    expect(await listed(anna, `unit=${unit}&overdue=true`)).toEqual([]);
    expect(await listed(anna, `unit=${unit}`)).toEqual([later.id, sooner.id]);
    await anna.change(`/enquiries/${later.id}/closing`, 1, { reason: 'answered' }).expect(200);
    expect(await listed(anna, `unit=${unit}&status=open`)).toEqual([sooner.id]);
    expect(await listed(anna, `unit=${unit}&status=closed`)).toEqual([later.id]);
    await anna.get('/enquiries?municipality=1487').expect(403);
  });

  it('are closed with a reason, and opened again', async () => {
    const { id } = await register();
    const end = { reason: 'outside-assignment', note: { text: 'Gäller lokaler.', companyOwn: [] } };
    const closed = await anna.change(`/enquiries/${id}/closing`, 1, end).expect(200);
    expect(closed.body).toMatchObject({ status: 'closed', closing: { ...end, by: { name: 'Anna' } } });
    const again = await anna.change(`/enquiries/${id}/closing`, 2, end).expect(409);
    expect(again.body).toMatchObject({
      code: 'enquiry-closed',
      detail: expect.stringContaining('utanför uppdraget'),
    });
    const reopened = await anna.remove(`/enquiries/${id}/closing`, 2).expect(200);
    expect(reopened.body).not.toHaveProperty('closing');
    await anna.change(`/enquiries/${id}/closing`, 3, { reason: 'became-demand' }).expect(409);
  });

  it('become a demand that knows where it came from, once, however many ask at the same time', async () => {
    const { id } = await register();
    const employerId = await registerEmployer(anna);
    const make = (body: object, key?: string) => anna.create(`/enquiries/${id}/demand`, body, key);
    const missing = await make({ profile: aSignal() }).expect(400);
    expect(missing.body.errors[0].field).toBe('employerId');
    const body = { employerId, profile: aSignal() };
    const answers = await Promise.all(
      ['first-key', 'first-key', 'other-key', 'third-key'].map((key) => make(body, key)),
    );
    const made = answers.filter(({ status }) => status === 201);
    for (const { status } of answers) expect([201, 409]).toContain(status);
    const ids = new Set(made.map(({ body }) => body.id));
    expect(ids.size).toBe(1);
    const [demandId] = ids;
    const { body: demand } = await anna.get(`/demands/${demandId}`).expect(200);
    expect(demand).toMatchObject({ employerId, status: 'open', source: { kind: 'enquiry', enquiryId: id } });
    const { body: enquiry } = await anna.get(`/enquiries/${id}`).expect(200);
    expect(enquiry).toMatchObject({
      status: 'closed',
      closing: { reason: 'became-demand', demandId },
      demandIds: [demandId],
    });
    const late = await make(body, 'late-key').expect(409);
    expect(late.body).toMatchObject({ code: 'enquiry-closed', closing: { demandId } });
    await vi.waitFor(() =>
      expect(saidOf(id).at(-1)?.data).toMatchObject({ closing: 'became-demand', demandId }),
    );
  });

  it('of an employer in the register become a demand of theirs, and another when opened again', async () => {
    const employerId = await registerEmployer(anna);
    const { id } = await register({ employer: { kind: 'registered', employerId } });
    const first = await anna.create(`/enquiries/${id}/demand`, { profile: aSignal() }).expect(201);
    expect(first.body.employerId).toBe(employerId);
    await anna.remove(`/enquiries/${id}/closing`, 2).expect(200);
    const second = await anna.create(`/enquiries/${id}/demand`, { profile: aSignal() }).expect(201);
    expect(second.body.id).not.toBe(first.body.id);
    const { body } = await anna.get(`/enquiries/${id}`).expect(200);
    expect(body.demandIds).toEqual([first.body.id, second.body.id]);
  });
});
