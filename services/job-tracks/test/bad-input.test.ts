import { newId } from '@samspar/messaging';
import supertest from 'supertest';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startJobTracks } from './running-job-tracks.ts';

const unknownId = '018f0000-0000-7000-8000-0000000000ff';
const track = { name: 'Omsorg', demandId: unknownId, places: 5, startsOn: '2027-02-01' };
const why = { reason: 'Passar.' };

const bodies: Record<string, object> = {
  application: { motivation: 'Jag vill.' },
  decline: { ...why, ground: 'no-places-left' },
};

describe('What is wrong with a request', () => {
  let running: Awaited<ReturnType<typeof startJobTracks>>;
  let path: string;
  let participation: string;
  let before: object;

  beforeAll(async () => {
    running = await startJobTracks();
    const opened = await running.openTrack();
    const proposed = await running.propose(opened);
    path = opened.path;
    participation = proposed.path;
    before = (await running.coordinator.get(path).expect(200)).body;
  });
  afterAll(() => running?.stop());

  const nothingChanged = async () =>
    expect((await running.coordinator.get(path).expect(200)).body).toEqual(before);

  it.each<[string, object, string]>([
    ['a field that is not there', { ...track, secret: true }, 'secret'],
    ['no name', { ...track, name: undefined }, 'name'],
    ['an empty name', { ...track, name: '  ' }, 'name'],
    ['a name that is too long', { ...track, name: 'x'.repeat(201) }, 'name'],
    ['a demand that is no id', { ...track, demandId: 'd-1' }, 'demandId'],
    ['places as text', { ...track, places: '5' }, 'places'],
    ['no places at all', { ...track, places: 0 }, 'places'],
    ['more places than any track has', { ...track, places: 501 }, 'places'],
    ['half a place', { ...track, places: 1.5 }, 'places'],
    ['a start that is no date', { ...track, startsOn: '2027-02-30' }, 'startsOn'],
    ['a start with a time', { ...track, startsOn: '2027-02-01T00:00:00Z' }, 'startsOn'],
  ])('opening a track with %s', async (_what, body, field) => {
    const answer = await running.coordinator.create('/job-tracks', body).expect(400);
    expect(answer.headers['content-type']).toContain('application/problem+json');
    expect(answer.body.errors.map((error: { field: string }) => error.field)).toContain(field);
  });

  it.each<[string, object, string]>([
    ['a field that is not there', { candidateId: unknownId, ...why, name: 'Anna' }, 'name'],
    ['no reason', { candidateId: unknownId }, 'reason'],
    ['an empty reason', { candidateId: unknownId, reason: ' ' }, 'reason'],
    ['a reason that is too long', { candidateId: unknownId, reason: 'x'.repeat(2001) }, 'reason'],
    ['a candidate that is no id', { candidateId: '19900101-1234', ...why }, 'candidateId'],
    ['an array for a body', [], ''],
  ])('proposing with %s', async (_what, body, field) => {
    const answer = await running.coordinator.create(`${path}/participations`, body).expect(400);
    expect(answer.headers['content-type']).toContain('application/problem+json');
    expect(answer.body.errors.map((error: { field: string }) => error.field)).toContain(field);
    expect(JSON.stringify(answer.body)).not.toContain('19900101');
    await nothingChanged();
  });

  it.each<[string, 'put' | 'delete', string, object, string]>([
    ['no reason', 'put', 'invitation', {}, 'reason'],
    ['a motivation instead of a reason', 'put', 'invitation', { motivation: 'Jag vill.' }, 'motivation'],
    ['a reason instead of a motivation', 'put', 'application', why, 'motivation'],
    ['an empty motivation', 'put', 'application', { motivation: '' }, 'motivation'],
    ['a reason that is no text', 'put', 'admission', { reason: 7 }, 'reason'],
    ['no reason', 'put', 'reserve', {}, 'reason'],
    ['no reason', 'put', 'decline', { ground: 'no-places-left' }, 'reason'],
    ['no ground', 'put', 'decline', why, 'ground'],
    ['a ground that is none of ours', 'put', 'decline', { ...why, ground: 'age' }, 'ground'],
    ['a ground where none is asked for', 'put', 'reserve', { ...why, ground: 'no-places-left' }, 'ground'],
    ['no reason', 'delete', 'proposal', {}, 'reason'],
    ['no reason', 'delete', 'invitation', {}, 'reason'],
    ['no reason', 'delete', 'application', {}, 'reason'],
    ['no reason', 'delete', 'admission', {}, 'reason'],
    ['no reason', 'delete', 'reserve', {}, 'reason'],
    ['a field that is not there', 'delete', 'decline', { ...why, extra: 1 }, 'extra'],
  ])('%s: %s %s', async (_what, method, decision, body, field) => {
    const { coordinator } = running;
    const asked =
      method === 'put'
        ? coordinator.change(`${participation}/${decision}`, 1, body)
        : coordinator.remove(`${participation}/${decision}`, 1).send(body);
    const answer = await asked.expect(400);
    expect(answer.headers['content-type']).toContain('application/problem+json');
    expect(answer.body.errors.map((error: { field: string }) => error.field)).toContain(field);
    await nothingChanged();
  });

  it.each([
    ['an unknown municipality', '/job-tracks?municipality=9999', 'municipality'],
    ['an unknown status', '/job-tracks?status=closed', 'status'],
    ['an unknown question', '/job-tracks?candidate=x', 'candidate'],
    ['page nought', '/job-tracks?page=0', 'page'],
    ['a limit beyond the highest', '/job-tracks?limit=101', 'limit'],
    ['a track that is no id', '/job-tracks/1', 'trackId'],
  ])('asking with %s', async (_what, asked, field) => {
    const answer = await running.coordinator.get(asked).expect(400);
    expect(answer.body.errors.map((error: { field: string }) => error.field)).toContain(field);
  });

  it('a body that is not JSON, or not said to be', async () => {
    const token = await running.identity.token('coordinator');
    const post = (type: string, text: string) =>
      supertest(running.service.app)
        .post(`/v1${path}/participations`)
        .set({ Authorization: `Bearer ${token}`, 'Idempotency-Key': 'bad-input-1', 'Content-Type': type })
        .send(text);
    expect((await post('application/json', '{"candidateId":').expect(400)).body.code).toBe('malformed-json');
    expect((await post('text/plain', 'hej').expect(415)).body.code).toBe('unsupported-media-type');
    await nothingChanged();
  });

  it('taking back without a word why', async () => {
    for (const decision of ['proposal', 'invitation', 'application', 'admission', 'reserve', 'decline']) {
      const remove = () => running.coordinator.remove(`${participation}/${decision}`, 1);
      expect((await remove().expect(400)).body.errors).toMatchObject([{ field: 'reason' }]);
      const blank = await remove().set('Access-Reason', '%20').expect(400);
      expect(blank.body.errors).toMatchObject([{ field: 'reason' }]);
      await remove().set('Access-Reason', '%E0%A4%A').expect(400);
    }
    await nothingChanged();
  });

  it('no idempotency key, and no version seen', async () => {
    const { coordinator } = running;
    const body = { candidateId: unknownId, ...why };
    const created = await coordinator.post(`${path}/participations`, body).expect(400);
    expect(created.body.errors).toMatchObject([{ field: 'Idempotency-Key' }]);
    const changed = await coordinator
      .change(`${participation}/invitation`, 1, why)
      .set('If-Match', '*')
      .expect(428);
    expect(changed.body.errors).toMatchObject([{ field: 'If-Match' }]);
    await coordinator.change(`${participation}/invitation`, 2, why).expect(412);
    await coordinator.change(`${path}/cancellation`, 9, why).expect(412);
    await nothingChanged();
  });

  it('no token, a forged one, an expired one', async () => {
    const app = running.service.app;
    const get = (token: string) => supertest(app).get(`/v1${path}`).set('Authorization', `Bearer ${token}`);
    const missing = await supertest(app).get(`/v1${path}`).expect(401);
    expect(missing.headers['content-type']).toContain('application/problem+json');
    await get(await running.identity.forgedToken('coordinator')).expect(401);
    await get(await running.identity.token('coordinator', ['1488'], { exp: 1 })).expect(401);
  });

  it.each([
    ['a business advisor', 'business-advisor', ['1488']],
    ['a case-worker', 'case-worker', ['1488']],
    ['a procurement officer', 'procurement-officer', ['1488']],
    ['the steering group', 'steering-group', ['1488']],
    ['an administrator', 'administrator', ['1488']],
    ['a coordinator of another municipality', 'coordinator', ['1487']],
  ] as const)('%s decides nothing here', async (_who, role, municipalities) => {
    const client = await running.as(role, [...municipalities]);
    for (const decision of ['invitation', 'application', 'admission', 'reserve', 'decline']) {
      const body = bodies[decision] ?? why;
      await client.change(`${participation}/${decision}`, 1, body).expect(403);
      await client.remove(`${participation}/${decision}`, 1).send(why).expect(403);
    }
    await client.change(`${path}/cancellation`, 1, why).expect(403);
    await client.remove(`${path}/cancellation`, 1).expect(403);
    await nothingChanged();
  });

  it('a track is opened by a coordinator of the demand’s municipality only', async () => {
    const { demandId } = await running.openTrack();
    for (const [role, municipalities] of [
      ['coordinator', ['1487']],
      ['case-worker', ['1488']],
      ['business-advisor', ['1488']],
    ] as const) {
      const client = await running.as(role, [...municipalities]);
      const answer = await client.create('/job-tracks', { ...track, demandId }).expect(403);
      expect(answer.body.code).toBe('forbidden');
    }
  });

  it('procurement officers and steering groups see no persons', async () => {
    for (const role of ['procurement-officer', 'steering-group', 'administrator'] as const) {
      const client = await running.as(role);
      await client.get(path).expect(403);
      await client.get(participation).expect(403);
      await client.get('/job-tracks').expect(403);
    }
  });

  it('a track that is not there', async () => {
    const body = { candidateId: unknownId, ...why };
    await running.coordinator.create(`/job-tracks/${newId()}/participations`, body).expect(404);
    await running.coordinator.change(`${path}/participations/${newId()}/invitation`, 1, why).expect(404);
  });
});
