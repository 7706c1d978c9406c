import { apiClient } from '@samspar/testing';
import supertest from 'supertest';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aSignal } from './demand-examples.ts';
import { aDemandProfile } from './examples.ts';
import {
  type Client,
  registerDemand,
  type RunningEmployerContacts,
  startEmployerContacts,
} from './running-employer-contacts.ts';

const unknown = '019a0000-0000-7000-8000-00000000ffff';
const text = { text: 'Ring Kim på 070-123 45 67', companyOwn: [] };
const anEnquiry = (changes: object = {}) => ({
  municipality: '1488',
  unit: 'naringsliv',
  employer: { kind: 'as-written', name: 'Exempel Verkstad AB' },
  request: { text: 'Behöver två montörer.', companyOwn: [] },
  ...changes,
});
const aPublicEnquiry = (changes: object = {}) => ({
  municipality: '1488',
  employer: { name: 'Exempel Verkstad AB' },
  contactPerson: { name: 'Kim Exempel', email: 'kim@example.se' },
  request: { text: 'Behöver två montörer.', companyOwn: [] },
  ...changes,
});

describe('What is refused of enquiries, demands and pools', () => {
  let running: RunningEmployerContacts;
  let anna: Client;
  let form: Client;
  let demandId: string;
  let employerId: string;
  let enquiryId: string;
  let poolId: string;

  beforeAll(async () => {
    running = await startEmployerContacts();
    anna = await running.person('Anna');
    form = await running.person('Formuläret', 'public-form');
    ({ id: demandId, employerId } = await registerDemand(anna));
    enquiryId = (await anna.create('/enquiries', anEnquiry()).expect(201)).body.id;
    const demandIds = [(await registerDemand(anna)).id, (await registerDemand(anna)).id];
    const pool = { name: 'Svetsare', ssyk: '7223', municipality: '1488', demandIds };
    poolId = (await anna.create('/demand-pools', pool).expect(201)).body.id;
  });
  afterAll(() => running?.stop());

  /** Everything a refused request could have changed. */
  const everything = async () => {
    const lists = ['/demands?limit=100', '/enquiries?limit=100', '/demand-pools?limit=100'];
    return Promise.all(lists.map(async (path) => (await anna.get(path).expect(200)).body));
  };

  const created: [string, string, () => object, string][] = [
    [
      'a signal without an occupation',
      '/demands',
      () => ({ employerId, profile: { municipality: '1488' } }),
      'profile.ssyk',
    ],
    [
      'an unknown occupation',
      '/demands',
      () => ({ employerId, profile: aSignal({ ssyk: '0000' }) }),
      'profile.ssyk',
    ],
    [
      'a note that names somebody',
      '/demands',
      () => ({ employerId, profile: aSignal(), note: text }),
      'note',
    ],
    [
      'a note that is no more than a text',
      '/demands',
      () => ({ employerId, profile: aSignal(), note: 'Hej' }),
      'note',
    ],
    ['an unknown field', '/demands', () => ({ employerId, profile: aSignal(), colour: 'red' }), 'colour'],
    [
      'a way of filling nobody knows',
      '/demands/:demand/fillings',
      () => ({ how: 'magic', on: '2026-01-15' }),
      'how',
    ],
    [
      'a filling that names a candidate',
      '/demands/:demand/fillings',
      () => ({ how: 'direct', on: '2026-01-15', candidateId: unknown }),
      'candidateId',
    ],
    [
      'a filling on a day that does not exist',
      '/demands/:demand/fillings',
      () => ({ how: 'direct', on: '2026-02-30' }),
      'on',
    ],
    [
      'a filling in the future',
      '/demands/:demand/fillings',
      () => ({ how: 'direct', on: '2999-01-15' }),
      'on',
    ],
    ['an enquiry without a question', '/enquiries', () => anEnquiry({ request: undefined }), 'request'],
    ['an enquiry that names somebody', '/enquiries', () => anEnquiry({ request: text }), 'request'],
    ['a unit nobody knows', '/enquiries', () => anEnquiry({ unit: 'sport' }), 'unit'],
    [
      'a municipality that does not exist',
      '/enquiries',
      () => anEnquiry({ municipality: '9999' }),
      'municipality',
    ],
    [
      'an employer of no known kind',
      '/enquiries',
      () => anEnquiry({ employer: { kind: 'imagined', name: 'X' } }),
      'employer.kind',
    ],
    [
      'an organisationsnummer with a wrong check digit',
      '/enquiries',
      () => anEnquiry({ employer: { kind: 'as-written', name: 'X', organisationsnummer: '5560000000' } }),
      'employer.organisationsnummer',
    ],
    [
      'an e-mail address that is none',
      '/enquiries',
      () => anEnquiry({ contactPerson: { email: 'kim' } }),
      'contactPerson.email',
    ],
    [
      'a telephone number that is none',
      '/enquiries',
      () => anEnquiry({ contactPerson: { telephone: 'ring mig' } }),
      'contactPerson.telephone',
    ],
    ['an enquiry of tomorrow', '/enquiries', () => anEnquiry({ receivedOn: '2999-01-15' }), 'receivedOn'],
    [
      'a demand of an enquiry, without its occupation',
      '/enquiries/:enquiry/demand',
      () => ({ employerId, profile: { municipality: '1488' } }),
      'profile.ssyk',
    ],
    [
      'a pool without a name',
      '/demand-pools',
      () => ({ name: ' ', ssyk: '7223', municipality: '1488', demandIds: [demandId] }),
      'name',
    ],
    [
      'a pool named after somebody',
      '/demand-pools',
      () => ({ name: 'kim@example.se', ssyk: '7223', municipality: '1488', demandIds: [demandId] }),
      'name',
    ],
    [
      'a pool with a demand twice',
      '/demand-pools',
      () => ({ name: 'X', ssyk: '7223', municipality: '1488', demandIds: [demandId, demandId] }),
      'demandIds',
    ],
    ['a list in place of an object', '/enquiries', () => [], ''],
  ];
  const path = (given: string) =>
    given.replace(':demand', demandId).replace(':enquiry', enquiryId).replace(':pool', poolId);

  it.each(created)('%s: 400 that names the field, and nothing is changed', async (_what, to, body, field) => {
    const before = await everything();
    const { status, headers, body: problem } = await anna.create(path(to), body());
    expect({ status, type: headers['content-type'] }).toEqual({
      status: 400,
      type: expect.stringContaining('application/problem+json'),
    });
    expect(problem.errors.map((error: { field: string }) => error.field)).toContain(field);
    expect(await everything()).toEqual(before);
  });

  const changed: [string, string, object, string][] = [
    ['taking the openings away', '/demands/:demand/profile', aSignal(), 'openings'],
    [
      'a change of municipality',
      '/demands/:demand/profile',
      aDemandProfile({ municipality: '1487' }),
      'municipality',
    ],
    ['a note that names somebody', '/demands/:demand/note', text, 'text'],
    ['an outcome nobody knows', '/demands/:demand/closing', { outcome: 'forgotten' }, 'outcome'],
    ['a cancellation without a reason', '/demands/:demand/closing', { outcome: 'cancelled' }, 'reason'],
    [
      'a reason for a demand that was filled',
      '/demands/:demand/closing',
      { outcome: 'filled', reason: 'funding' },
      'reason',
    ],
    [
      'a letter of intent for no openings',
      '/demands/:demand/letter-of-intent',
      { signedOn: '2026-01-15', openings: 0 },
      'openings',
    ],
    [
      'a letter of intent for more openings than there are',
      '/demands/:demand/letter-of-intent',
      { signedOn: '2026-01-15', openings: 9 },
      'openings',
    ],
    [
      'a letter of intent of tomorrow',
      '/demands/:demand/letter-of-intent',
      { signedOn: '2999-01-15', openings: 1 },
      'signedOn',
    ],
    ['an owner given by somebody else', '/enquiries/:enquiry/owner', { owner: 'bo' }, 'owner'],
    [
      'passing on without a reason',
      '/enquiries/:enquiry/routing',
      { municipality: '1487', unit: 'naringsliv' },
      'reason',
    ],
    [
      'passing on to where nobody is',
      '/enquiries/:enquiry/routing',
      { municipality: '9999', unit: 'naringsliv', reason: { text: 'X' } },
      'municipality',
    ],
    ['an answer due before it was asked', '/enquiries/:enquiry/due-date', { dueOn: '2001-01-15' }, 'dueOn'],
    ['an end nobody knows', '/enquiries/:enquiry/closing', { reason: 'forgotten' }, 'reason'],
  ];

  it.each(changed)('%s: 400 that names the field, and nothing is changed', async (_what, to, body, field) => {
    const before = await everything();
    const { status, body: problem } = await anna.change(path(to), 1, body);
    expect(status).toBe(400);
    expect(problem.errors.map((error: { field: string }) => error.field)).toContain(field);
    expect(await everything()).toEqual(before);
  });

  it('of a public form: what cannot be answered, what names somebody, and its unknown fields', async () => {
    const refused = async (changes: object) =>
      (await form.create('/public-enquiries', aPublicEnquiry(changes)).expect(400)).body.errors[0].field;
    const before = await everything();
    expect(await refused({ contactPerson: { name: 'Kim Exempel' } })).toBe('contactPerson');
    expect(await refused({ request: text })).toBe('request');
    expect(await refused({ employer: { name: 'X', employerId } })).toBe('employer.employerId');
    expect(await refused({ owner: 'anna' })).toBe('owner');
    await form.create('/public-enquiries', aPublicEnquiry({ municipality: '1487' })).expect(403);
    await anna.create('/public-enquiries', aPublicEnquiry()).expect(403);
    expect(await everything()).toEqual(before);
  });

  const asked = [
    '/demands?stage=ripe',
    '/demands?poolId=1',
    '/enquiries?mine=perhaps',
    '/criteria-suggestions?ssyk=72',
    '/criteria-suggestions',
    '/demand-pools?status=forming',
  ];
  it.each(asked)('%s: 400', async (query) => {
    const { body } = await anna.get(query).expect(400);
    expect(body.errors[0].field).toBe(/\?(\w+)/.exec(query)?.[1] ?? 'ssyk');
  });

  it('malformed JSON: 400; no token: 401; no idempotency key: 400; nothing seen: 428', async () => {
    const token = await running.identity.token('business-advisor');
    const post = (to: string) => supertest(running.service.app).post(`/v1${to}`);
    const malformed = await post('/enquiries')
      .set('Authorization', `Bearer ${token}`)
      .set('Idempotency-Key', 'raw-request')
      .set('Content-Type', 'application/json')
      .send('{"unit": ');
    expect({ status: malformed.status, code: malformed.body.code }).toEqual({
      status: 400,
      code: 'malformed-json',
    });
    await post('/enquiries').send(anEnquiry()).expect(401);
    await apiClient(running.service.app, await running.identity.forgedToken('business-advisor'))
      .get('/enquiries')
      .expect(401);
    const unkeyed = await anna.post('/enquiries', anEnquiry()).expect(400);
    expect(unkeyed.body.errors[0].field).toBe('Idempotency-Key');
    await supertest(running.service.app)
      .put(`/v1/enquiries/${enquiryId}/owner`)
      .set('Authorization', `Bearer ${token}`)
      .send({})
      .expect(428);
  });

  it('what a role may not do: 403', async () => {
    const coordinator = await running.person('Carin', 'coordinator');
    const caseWorker = await running.person('David', 'case-worker');
    const steering = await running.person('Eva', 'steering-group');
    await coordinator.create('/demands', { employerId, profile: aSignal() }).expect(403);
    await coordinator
      .create(`/enquiries/${enquiryId}/demand`, { employerId, profile: aSignal() })
      .expect(403);
    await coordinator
      .create(`/demands/${demandId}/fillings`, { how: 'direct', on: '2026-01-15' })
      .expect(403);
    await caseWorker.get('/enquiries').expect(403);
    await caseWorker.get('/demand-pools').expect(403);
    await caseWorker.get(`/demands/${demandId}`).expect(200);
    await steering.get('/demands').expect(403);
    await coordinator.get(`/enquiries/${enquiryId}`).expect(200);
  });

  it("what is another municipality's: 403, and nothing is changed", async () => {
    const before = await everything();
    const elsewhere = await running.person('Fatima', 'business-advisor', ['1487']);
    const nowhere = await running.person('Gustav', 'business-advisor', []);
    await elsewhere.get(`/enquiries/${enquiryId}`).expect(403);
    await elsewhere.get('/enquiries?municipality=1488').expect(403);
    await nowhere.get('/enquiries').expect(403);
    await elsewhere.create('/enquiries', anEnquiry()).expect(403);
    for (const what of ['owner', 'closing', 'due-date', 'routing']) {
      const bodies: Record<string, object> = {
        closing: { reason: 'answered' },
        'due-date': { dueOn: '2999-01-15' },
        routing: { municipality: '1487', unit: 'naringsliv', reason: { text: 'X' } },
      };
      await elsewhere.change(`/enquiries/${enquiryId}/${what}`, 1, bodies[what]).expect(403);
    }
    for (const what of ['owner', 'closing', 'routing'])
      await elsewhere.remove(`/enquiries/${enquiryId}/${what}`, 1).expect(403);
    await elsewhere
      .create(`/enquiries/${enquiryId}/demand`, { employerId, profile: aSignal({ municipality: '1487' }) })
      .expect(403);
    await elsewhere.create(`/demands/${demandId}/fillings`, { how: 'direct', on: '2026-01-15' }).expect(403);
    await elsewhere.change(`/demands/${demandId}/closing`, 1, { outcome: 'filled' }).expect(403);
    await elsewhere.change(`/demand-pools/${poolId}/dissolution`, 1).expect(403);
    await elsewhere.change(`/demand-pools/${poolId}/demands/${demandId}`, 1).expect(403);
    const pool = { name: 'X', ssyk: '7223', municipality: '1488', demandIds: [demandId] };
    await elsewhere.create('/demand-pools', pool).expect(403);
    expect(await everything()).toEqual(before);
  });

  it('what is not there: 404', async () => {
    await anna.get(`/demands/${unknown}/versions`).expect(404);
    await anna.create(`/demands/${unknown}/fillings`, { how: 'direct', on: '2026-01-15' }).expect(404);
    await anna.remove(`/demands/${demandId}/fillings/${unknown}`, 1).expect(404);
    await anna.get(`/demands?poolId=${unknown}`).expect(404);
    await anna.get(`/enquiries/${unknown}`).expect(404);
    await anna.change(`/enquiries/${unknown}/owner`, 1).expect(404);
    await anna.create(`/enquiries/${unknown}/demand`, { employerId, profile: aSignal() }).expect(404);
    await anna
      .create(`/enquiries/${enquiryId}/demand`, { employerId: unknown, profile: aSignal() })
      .expect(404);
    await anna
      .create('/enquiries', anEnquiry({ employer: { kind: 'registered', employerId: unknown } }))
      .expect(404);
    await anna.get(`/demand-pools/${unknown}`).expect(404);
    await anna.change(`/demand-pools/${poolId}/demands/${unknown}`, 1).expect(404);
    await anna.remove(`/demand-pools/${poolId}/demands/${demandId}`, 1).expect(404);
  });
});
