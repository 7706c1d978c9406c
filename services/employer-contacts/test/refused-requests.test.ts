import type { RunningService } from '@samspar/runtime';
import {
  apiClient,
  createTestIdentity,
  startTestServers,
  startTestService,
  type TestIdentity,
  type TestServers,
} from '@samspar/testing';
import supertest from 'supertest';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compose } from '../src/compose.ts';
import { aDemandProfile, anEmployer } from './examples.ts';

const unknown = '019a0000-0000-7000-8000-00000000ffff';

describe('What is refused', () => {
  let servers: TestServers;
  let service: RunningService;
  let identity: TestIdentity;
  let advisor: ReturnType<typeof apiClient>;
  let employerId: string;

  beforeAll(async () => {
    servers = await startTestServers();
    identity = await createTestIdentity();
    service = await startTestService('employer-contacts', compose, { servers, identity });
    advisor = apiClient(service.app, await identity.token('business-advisor'));
    employerId = (await advisor.create('/employers', anEmployer()).expect(201)).body.id;
  });
  afterAll(async () => {
    await service?.stop();
    await servers?.stop();
  });

  const counted = async () => ({
    employers: (await advisor.get('/employers')).body.total as number,
    demands: (await advisor.get('/demands')).body.total as number,
  });
  const demandWith = (changes: object) => ({ employerId, profile: { ...aDemandProfile(), ...changes } });
  const formal = (criterion: object) => demandWith({ formal: [{ required: true, weight: 1, ...criterion }] });

  it.each([
    ['an unknown field', '/employers', () => anEmployer({ colour: 'red' }), 'colour'],
    [
      'a wrong check digit',
      '/employers',
      () => anEmployer({ organisationsnummer: '5560000000' }),
      'organisationsnummer',
    ],
    [
      'an organisationsnummer of nine digits',
      '/employers',
      () => anEmployer({ organisationsnummer: '556000000' }),
      'organisationsnummer',
    ],
    ['an empty name', '/employers', () => anEmployer({ name: '  ' }), 'name'],
    ['a name that is a number', '/employers', () => anEmployer({ name: 7 }), 'name'],
    [
      'a municipality that does not exist',
      '/employers',
      () => anEmployer({ municipality: '9999' }),
      'municipality',
    ],
    ['a branch that does not exist', '/employers', () => anEmployer({ branch: 'U' }), 'branch'],
    ['a list in place of an object', '/employers', () => [] as never, ''],
    ['an occupation that does not exist', '/demands', () => demandWith({ ssyk: '0000' }), 'profile.ssyk'],
    ['half a person', '/demands', () => demandWith({ openings: 0.5 }), 'profile.openings'],
    ['a day that does not exist', '/demands', () => demandWith({ start: '2027-02-30' }), 'profile.start'],
    [
      'a weight over five',
      '/demands',
      () => formal({ kind: 'licence', class: 'B', weight: 6 }),
      'profile.formal[0].weight',
    ],
    [
      'a licence that does not exist',
      '/demands',
      () => formal({ kind: 'licence', class: 'Z' }),
      'profile.formal[0].class',
    ],
    [
      'a certificate that does not exist',
      '/demands',
      () => formal({ kind: 'certificate', code: 'xyz' }),
      'profile.formal[0].code',
    ],
    [
      'a language that does not exist',
      '/demands',
      () => formal({ kind: 'language', code: 'xx', min: 2 }),
      'profile.formal[0].code',
    ],
    [
      'a field of education that does not exist',
      '/demands',
      () => formal({ kind: 'education', min: 3, field: '666' }),
      'profile.formal[0].field',
    ],
    [
      'a criterion of no known kind',
      '/demands',
      () => formal({ kind: 'age', min: 20 }),
      'profile.formal[0].kind',
    ],
    [
      'a trait asked for twice',
      '/demands',
      () => demandWith({ soft: [1, 2].map(() => ({ trait: 'motivation', wanted: 3, weight: 1 })) }),
      'profile.soft',
    ],
  ])('%s: 400 that names the field, and nothing is changed', async (_what, path, body, field) => {
    const before = await counted();
    const response = await advisor.create(path, body()).expect(400);
    expect(response.headers['content-type']).toContain('application/problem+json');
    expect(response.body).toMatchObject({ status: 400, title: 'Felaktig begäran' });
    expect(response.body.errors.map((error: { field: string }) => error.field)).toContain(field);
    expect(await counted()).toEqual(before);
  });

  const raw = async (body: string, type = 'application/json') =>
    supertest(service.app)
      .post('/v1/employers')
      .set('Authorization', `Bearer ${await identity.token('business-advisor')}`)
      .set('Idempotency-Key', 'raw-request')
      .set('Content-Type', type)
      .send(body);

  it('malformed JSON: 400', async () => {
    const { status, body } = await raw('{"name": ');
    expect({ status, code: body.code, field: body.errors[0].field }).toEqual({
      status: 400,
      code: 'malformed-json',
      field: 'body',
    });
  });

  it('two megabytes: 413', async () => {
    const { status, body } = await raw(JSON.stringify(anEmployer({ name: 'x'.repeat(2_000_000) })));
    expect({ status, code: body.code }).toEqual({ status: 413, code: 'body-too-large' });
  });

  it('something that is not JSON: 415', async () => {
    expect((await raw('name=x', 'application/x-www-form-urlencoded')).status).toBe(415);
  });

  it('no token, a forged one, an expired one, one for somebody else: 401', async () => {
    const tokens = [
      '',
      await identity.forgedToken('business-advisor'),
      await identity.token('business-advisor', ['1488'], { exp: 1_700_000_000 }),
      await identity.token('business-advisor', ['1488'], { aud: 'another' }),
      await identity.token('business-advisor', ['1488'], { iss: 'https://elsewhere.test' }),
      await identity.token('king' as never),
    ];
    for (const token of tokens) {
      const response = await apiClient(service.app, token).get('/employers').expect(401);
      expect(response.body.errors[0].field).toBe('Authorization');
    }
  });

  it('a role that may not: 403', async () => {
    for (const role of [
      'coordinator',
      'case-worker',
      'procurement-officer',
      'steering-group',
      'administrator',
    ] as const) {
      await apiClient(service.app, await identity.token(role))
        .create('/employers', anEmployer())
        .expect(403);
    }
  });

  it("another municipality's employers and demands: 403", async () => {
    const before = await counted();
    await advisor.create('/employers', anEmployer({ municipality: '1487' })).expect(403);
    await advisor.create('/demands', demandWith({ municipality: '1487' })).expect(403);
    expect(await counted()).toEqual(before);
    const { body } = await advisor.create('/demands', demandWith({})).expect(201);
    const elsewhere = apiClient(service.app, await identity.token('business-advisor', ['1487']));
    const refused = await elsewhere
      .change(`/demands/${body.id}/profile`, 1, aDemandProfile({ openings: 7 }))
      .expect(403);
    expect(refused.body.detail).toContain('kommunen');
  });

  it('an employer that is already registered: 409, and one that is not there: 404', async () => {
    const employer = anEmployer();
    await advisor.create('/employers', employer).expect(201);
    await advisor.create('/employers', { ...employer, name: 'Ett annat namn' }).expect(409);
    await advisor.create('/demands', { ...demandWith({}), employerId: unknown }).expect(404);
    await advisor.get(`/demands/${unknown}`).expect(404);
  });

  it('a creation without its key: 400, a change without what was seen: 428', async () => {
    const { body } = await advisor.post('/employers', anEmployer()).expect(400);
    expect(body.errors[0].field).toBe('Idempotency-Key');
    const token = await identity.token('business-advisor');
    const unseen = await supertest(service.app)
      .put(`/v1/demands/${unknown}/profile`)
      .set('Authorization', `Bearer ${token}`)
      .send(aDemandProfile())
      .expect(428);
    expect(unseen.body.errors[0].field).toBe('If-Match');
  });

  it('a page number that is none: 400; an unknown path: 404', async () => {
    expect((await advisor.get('/employers?page=0').expect(400)).body.errors[0].field).toBe('page');
    expect((await advisor.get('/employers?colour=red').expect(400)).body.errors[0].field).toBe('colour');
    await advisor.get('/nothing-here').expect(404);
  });
});
