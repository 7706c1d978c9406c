import { newId } from '@samspar/messaging';
import supertest from 'supertest';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { aQuestion } from './examples.ts';
import { startProcurement } from './running-procurement.ts';

const firstRole = (changes: object) => {
  const [first, ...rest] = aQuestion().roles;
  return [{ ...first, ...changes }, ...rest];
};
const firstProfile = (changes: object) =>
  firstRole({ profile: { ...aQuestion().roles[0]?.profile, ...changes } });

describe('What is wrong with a request', () => {
  let running: Awaited<ReturnType<typeof startProcurement>>;
  let enquiryId: string;
  beforeAll(async () => {
    running = await startProcurement();
    enquiryId = (await running.officer.create('/supply-enquiries', aQuestion()).expect(201)).body.id;
  });
  afterEach(async () => {
    const { body } = await running.officer.get('/supply-enquiries').expect(200);
    expect(body, 'nothing has changed').toMatchObject({ total: 1, items: [{ id: enquiryId, revision: 1 }] });
    expect(running.scoring.asked, 'nobody has been asked').toHaveLength(1);
  });
  afterAll(() => running?.stop());

  it.each<[string, object, string]>([
    ['a field that is not there', { ...aQuestion(), answer: {} }, 'answer'],
    ['no municipality', { ...aQuestion(), municipality: undefined }, 'municipality'],
    ['an unknown municipality', { ...aQuestion(), municipality: '9999' }, 'municipality'],
    ['no purpose', { ...aQuestion(), purpose: ' ' }, 'purpose'],
    ['a purpose that is too long', { ...aQuestion(), purpose: 'x'.repeat(2001) }, 'purpose'],
    ['a CPV code without its check digit', { ...aQuestion(), cpv: '90910000' }, 'cpv'],
    ['a CPV code that is not in the table', { ...aQuestion(), cpv: '03000000-1' }, 'cpv'],
    ['a start that is no date', { ...aQuestion(), start: '1 mars' }, 'start'],
    ['no roles', { ...aQuestion(), roles: [] }, 'roles'],
    ['too many roles', { ...aQuestion(), roles: Array(13).fill(aQuestion().roles[0]) }, 'roles'],
    ['nobody wanted', { ...aQuestion(), roles: firstRole({ number: 0 }) }, 'roles[0].number'],
    ['a number as text', { ...aQuestion(), roles: firstRole({ number: '4' }) }, 'roles[0].number'],
    [
      'an unknown occupation',
      { ...aQuestion(), roles: firstProfile({ ssyk: '0000' }) },
      'roles[0].profile.ssyk',
    ],
    [
      'openings of its own',
      { ...aQuestion(), roles: firstProfile({ openings: 2 }) },
      'roles[0].profile.openings',
    ],
    [
      'a municipality of its own',
      { ...aQuestion(), roles: firstProfile({ municipality: '1487' }) },
      'roles[0].profile.municipality',
    ],
    [
      'an unknown certificate',
      {
        ...aQuestion(),
        roles: firstProfile({
          formal: [{ kind: 'certificate', code: 'finns-inte', required: true, weight: 1 }],
        }),
      },
      'roles[0].profile.formal[0].code',
    ],
    [
      'a weight beyond five',
      { ...aQuestion(), roles: firstProfile({ soft: [{ trait: 'motivation', wanted: 3, weight: 6 }] }) },
      'roles[0].profile.soft[0].weight',
    ],
  ])('asking with %s', async (_what, body, field) => {
    const answer = await running.officer.create('/supply-enquiries', body).expect(400);
    expect(answer.headers['content-type']).toContain('application/problem+json');
    expect(answer.body.errors.map((error: { field: string }) => error.field)).toContain(field);
  });

  it('a body that is not JSON, or not said to be', async () => {
    const token = await running.identity.token('procurement-officer');
    const post = (type: string, text: string) =>
      supertest(running.service.app)
        .post('/v1/supply-enquiries')
        .set({ Authorization: `Bearer ${token}`, 'Idempotency-Key': 'bad-input-1', 'Content-Type': type })
        .send(text);
    expect((await post('application/json', '{').expect(400)).body.code).toBe('malformed-json');
    expect((await post('text/plain', 'hej').expect(415)).body.code).toBe('unsupported-media-type');
  });

  it('no idempotency key, and no version seen', async () => {
    const created = await running.officer.post('/supply-enquiries', aQuestion()).expect(400);
    expect(created.body.errors).toMatchObject([{ field: 'Idempotency-Key' }]);
    const path = `/supply-enquiries/${enquiryId}/withdrawal`;
    await running.officer.change(path, 1).set('If-Match', 'W/"1"').expect(428);
    await running.officer.change(path, 2).expect(412);
  });

  it.each([
    ['/supply-enquiries?municipality=9999', 'municipality'],
    ['/supply-enquiries?status=withdrawn', 'status'],
    ['/supply-enquiries?q=', 'q'],
    ['/supply-enquiries?ssyk=0000', 'ssyk'],
    ['/supply-enquiries?limit=0', 'limit'],
    ['/supply-enquiries/1', 'enquiryId'],
  ])('reading %s', async (path, field) => {
    const answer = await running.officer.get(path).expect(400);
    expect(answer.body.errors.map((error: { field: string }) => error.field)).toContain(field);
  });

  it('no token, a forged one, an expired one', async () => {
    const app = running.service.app;
    const get = (token: string) =>
      supertest(app).get('/v1/supply-enquiries').set('Authorization', `Bearer ${token}`);
    await supertest(app).get('/v1/supply-enquiries').expect(401);
    await get(await running.identity.forgedToken('procurement-officer')).expect(401);
    await get(await running.identity.token('procurement-officer', ['1488'], { exp: 1 })).expect(401);
  });

  it.each([
    ['business-advisor', ['1488']],
    ['coordinator', ['1488']],
    ['case-worker', ['1488']],
    ['steering-group', ['1488']],
    ['administrator', ['1488']],
    ['procurement-officer', ['1487']],
    ['procurement-officer', []],
  ] as const)('%s of %j neither asks, reads nor withdraws', async (role, municipalities) => {
    const client = await running.as(role, [...municipalities]);
    const answer = await client.create('/supply-enquiries', aQuestion()).expect(403);
    expect(answer.body.code).toBe('forbidden');
    await client.get(`/supply-enquiries/${enquiryId}`).expect(403);
    await client.get('/supply-enquiries?municipality=1488').expect(403);
    await client.change(`/supply-enquiries/${enquiryId}/withdrawal`, 1).expect(403);
    await client.remove(`/supply-enquiries/${enquiryId}/withdrawal`, 1).expect(403);
  });

  it('an officer without any municipality has no list', async () => {
    const nobodys = await running.as('procurement-officer', []);
    await nobodys.get('/supply-enquiries').expect(403);
    await running.officer.get(`/supply-enquiries/${newId()}`).expect(404);
  });
});
