import { candidateStatisticsChanged } from '@samspar/contracts';
import { newId } from '@samspar/messaging';
import { apiClient } from '@samspar/testing';
import supertest from 'supertest';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { counted } from './examples.ts';
import { type FollowUp, startFollowUp } from './running-follow-up.ts';

const questions = ['candidates', 'job-tracks', 'demands', 'supply-enquiries'];

describe('Asking for statistics', () => {
  let followUp: FollowUp;
  let groupMember: ReturnType<typeof apiClient>;

  beforeAll(async () => {
    followUp = await startFollowUp();
    groupMember = apiClient(followUp.app(), await followUp.identity.token('steering-group', []));
  });
  afterAll(() => followUp?.stop());

  const ask = async (path: string, authorization: Promise<string> | string) =>
    supertest(followUp.app())
      .get(`/v1/statistics/${path}`)
      .set('Authorization', await authorization);

  it('answers with tables where nobody is, as with any other', async () => {
    const { body } = await groupMember.get('/statistics/candidates?municipality=1421').expect(200);
    expect(body).toMatchObject({ municipality: '1421', groupBy: 'stage' });
    expect(body.rows).toHaveLength(7);
    const none = { women: '< 5', men: '< 5', total: '< 5' };
    expect(body.rows[0]).toEqual({ group: 'mapping', ...none });
    expect(body.total).toEqual(none);
  });

  it.each([
    ['stage', 7],
    ['swedish', 8],
    ['ageBand', 6],
    ['birthRegion', 3],
  ])('groups candidates by %s', async (groupBy, groups) => {
    const { body } = await groupMember.get(`/statistics/candidates?groupBy=${groupBy}`).expect(200);
    expect(body.rows).toHaveLength(groups);
    expect(body.municipality).toBeNull();
  });

  it('answers the same each time it is asked, and shows one person to nobody', async () => {
    const municipality = '0330';
    const person = counted({ municipality });
    await followUp.say(candidateStatisticsChanged, { aggregateId: newId(), revision: 1 }, person);
    const before = await followUp.everything();
    expect(before['counted-candidates']).toHaveLength(1);
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => followUp.statistics(`candidates?municipality=${municipality}`)),
    );
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(JSON.stringify(answers)).not.toMatch(/"(women|men|total)":\d/);
  });

  it.each(questions)('lets coordinators and the steering group ask for %s', async (question) => {
    for (const role of ['coordinator', 'steering-group'] as const) {
      const answer = await ask(
        question,
        followUp.identity.token(role).then((token) => `Bearer ${token}`),
      );
      expect(answer.status).toBe(200);
      expect(answer.headers['cache-control']).toBe('no-store');
    }
  });

  it.each(questions)('tells nobody else about %s', async (question) => {
    for (const role of ['business-advisor', 'case-worker', 'procurement-officer', 'administrator'] as const) {
      const answer = await ask(
        question,
        followUp.identity.token(role).then((token) => `Bearer ${token}`),
      );
      expect([answer.status, answer.body.code]).toEqual([403, 'forbidden']);
    }
  });

  it('refuses whoever does not say who they are', async () => {
    const { identity } = followUp;
    const forged = identity.forgedToken('steering-group').then((token) => `Bearer ${token}`);
    const expired = identity
      .token('steering-group', [], { exp: Math.floor(Date.now() / 1000) - 60 })
      .then((token) => `Bearer ${token}`);
    for (const authorization of ['', 'Bearer', 'Bearer a.b.c', forged, expired]) {
      const answer = await ask('candidates', authorization);
      expect(answer.status).toBe(401);
      expect(answer.headers['content-type']).toContain('application/problem+json');
      expect(answer.body.errors[0].field).toBe('Authorization');
    }
  });

  it.each([
    ['candidates?groupBy=sex', 'groupBy', 'invalid-request'],
    ['candidates?groupBy=', 'groupBy', 'invalid-request'],
    ['candidates?groupBy=stage&groupBy=swedish', 'groupBy', 'invalid-request'],
    ['candidates?municipality=9999', 'municipality', 'unknown-code'],
    ['candidates?municipality=Borås', 'municipality', 'invalid-request'],
    ['candidates?municipality[$ne]=1488', 'municipality', 'invalid-request'],
    ['candidates?sex=woman', 'sex', 'invalid-request'],
    ['candidates?limit=1', 'limit', 'invalid-request'],
    ['job-tracks?groupBy=stage', 'groupBy', 'invalid-request'],
    ['job-tracks?municipality=1', 'municipality', 'invalid-request'],
    ['demands?ssyk=7223', 'ssyk', 'invalid-request'],
    ['supply-enquiries?municipality=0000', 'municipality', 'unknown-code'],
  ])('refuses %s and names the field', async (path, field, code) => {
    const answer = await groupMember.get(`/statistics/${encodeURI(path)}`).expect(400);
    expect(answer.headers['content-type']).toContain('application/problem+json');
    expect(answer.body.code).toBe(code);
    expect(answer.body.errors.map((error: { field: string }) => error.field)[0]).toContain(
      path.includes('[') ? 'municipality' : field,
    );
  });

  it('describes itself', async () => {
    const { body } = await supertest(followUp.app()).get('/v1/openapi.json').expect(200);
    for (const question of questions) expect(body.paths).toHaveProperty(`/statistics/${question}`);
    expect(JSON.stringify(body)).toContain('"const":"< 5"');
  });
});
