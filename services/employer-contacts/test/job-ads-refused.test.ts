import { randomUUID } from 'node:crypto';
import type { RunningService } from '@samspar/runtime';
import {
  createTestIdentity,
  startTestServers,
  startTestService,
  type TestIdentity,
  type TestServers,
} from '@samspar/testing';
import supertest from 'supertest';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compose } from '../src/compose.ts';
import { anEmployer } from './examples.ts';
import { aJobAd } from './job-ad-examples.ts';
import { type Advisor, createAdvisor } from './running-imports.ts';

const unknown = '019a0000-0000-7000-8000-00000000ffff';

describe('What is refused about job ads', () => {
  let servers: TestServers;
  let service: RunningService;
  let identity: TestIdentity;
  let advisor: Advisor;
  let administrator: Advisor;
  let draft: { id: string; revision: number; adId: string };

  beforeAll(async () => {
    servers = await startTestServers();
    identity = await createTestIdentity();
    service = await startTestService('employer-contacts', compose, { servers, identity });
    advisor = createAdvisor(service, await identity.token('business-advisor'));
    administrator = createAdvisor(service, await identity.token('administrator'));
    const ad = aJobAd();
    await advisor.importAds([ad]);
    draft = await advisor.draftOf(ad.id);
  });
  afterAll(async () => {
    await service?.stop();
    await servers?.stop();
  });

  const counted = async () => ({
    imports: (await advisor.get('/job-ad-imports')).body.total as number,
    drafts: (await advisor.get('/job-ad-drafts')).body.total as number,
    imported: (await administrator.get('/taxonomy')).body.imported as unknown,
    draft: await advisor.draftOf(draft.adId),
  });
  const good = JSON.stringify([aJobAd()]);

  it.each([
    ['a list that is cut short', good.slice(0, -20), 'Rad 1'],
    ['a line that is not JSON', `${JSON.stringify(aJobAd())}\n{"id": "1", }\n`, 'Rad 2'],
    ['a fault in the middle of a list', '[\n{"id": "1"},\n{"id": 2\n"x": 1}\n]', 'Rad 4'],
    ['a list that is empty', '[]', 'inga annonser'],
    ['nothing at all', '', 'inga annonser'],
    ['a search without hits', '{"total": {"value": 0}, "hits": []}', 'inga annonser'],
    ['a list of numbers', '[1, 2]', 'känns inte igen'],
    ['a word', '"annonser"', 'känns inte igen'],
  ])('%s: 400 that says where and what', async (_what, content, message) => {
    const before = await counted();
    for (const type of ['application/json', 'application/x-ndjson']) {
      const response = await advisor.send('/job-ad-imports', content, type).expect(400);
      expect(response.headers['content-type']).toContain('application/problem+json');
      expect(response.body.errors).toEqual([{ field: 'body', message: expect.stringContaining(message) }]);
    }
    expect(await counted()).toEqual(before);
  });

  it.each([
    ['a file that is no taxonomy', '{"data": {}}', 'känns inte igen'],
    ['a broken file', '{"data": {"concepts": [\n{"id": }]}}', 'Rad 2'],
  ])('%s: 400', async (_what, content, message) => {
    const before = await counted();
    const { body } = await administrator.send('/taxonomy-imports', content).expect(400);
    expect(body.errors).toEqual([{ field: 'body', message: expect.stringContaining(message) }]);
    expect(await counted()).toEqual(before);
  });

  it('another format: 415; more than 64 MB: 413', async () => {
    expect(
      (await advisor.send('/job-ad-imports', 'id;headline', 'text/csv').expect(415)).body.errors[0].field,
    ).toBe('Content-Type');
    const large = JSON.stringify([{ id: '1', description: { text: 'x'.repeat(64 * 1024 * 1024) } }]);
    expect((await advisor.send('/job-ad-imports', large).expect(413)).body.detail).toContain('Högst 64 MB');
  });

  it("a file name with someone's number, or a field that is not asked for: 400 that names it", async () => {
    const named = await advisor.send('/job-ad-imports?fileName=kim%40exempel.se', good).expect(400);
    expect(named.body.errors[0].field).toBe('fileName');
    expect(JSON.stringify(named.body)).not.toContain('kim');
    expect((await advisor.send('/job-ad-imports?colour=red', good).expect(400)).body.errors[0].field).toBe(
      'colour',
    );
  });

  it('a body that is not what a change takes: 400 that names the field', async () => {
    const refused = async (path: string, body: object) => {
      const response = await advisor
        .change(`/job-ad-drafts/${draft.id}/${path}`, draft.revision, body)
        .expect(400);
      return response.body.errors[0].field as string;
    };
    const before = await counted();
    expect(await refused('adoption', { employerId: 'x' })).toBe('employerId');
    expect(await refused('adoption', { colour: 'red' })).toBe('colour');
    expect(await refused('adoption', { profile: { municipality: '1487' } })).toBe('profile.municipality');
    expect(await refused('adoption', { profile: { ssyk: '0000' } })).toBe('profile.ssyk');
    expect(await refused('adoption', { profile: { openings: 0 } })).toBe('profile.openings');
    expect(
      await refused('adoption', {
        profile: { formal: [{ kind: 'certificate', code: 'x', required: true, weight: 0 }] },
      }),
    ).toBe('profile.formal[0].code');
    expect(await refused('dismissal', { reason: 'because' })).toBe('reason');
    expect(await refused('dismissal', {})).toBe('reason');
    expect(await counted()).toEqual(before);
  });

  it('a query that is none: 400', async () => {
    const refused = async (path: string) =>
      (await advisor.get(path).expect(400)).body.errors[0].field as string;
    expect(await refused('/job-ad-drafts?ssyk=0000')).toBe('ssyk');
    expect(await refused('/job-ad-drafts?status=open')).toBe('status');
    expect(await refused('/job-ad-drafts?employerMatched=perhaps')).toBe('employerMatched');
    expect(await refused('/job-ad-imports?page=0')).toBe('page');
    expect(await refused('/job-ad-imports/not-an-id')).toBe('importId');
  });

  it('no token or a forged one: 401, a role that may not: 403', async () => {
    for (const token of ['', await identity.forgedToken('business-advisor')]) {
      const nobody = createAdvisor(service, token);
      await nobody.send('/job-ad-imports', good).expect(401);
      await nobody.get('/job-ad-drafts').expect(401);
    }
    const roles = [
      'coordinator',
      'case-worker',
      'procurement-officer',
      'steering-group',
      'public-form',
    ] as const;
    for (const role of [...roles, 'administrator'] as const) {
      const other = createAdvisor(service, await identity.token(role));
      await other.send('/job-ad-imports', good).expect(403);
      await other.get('/job-ad-imports').expect(403);
      await other.get('/job-ad-drafts').expect(403);
      await other.change(`/job-ad-drafts/${draft.id}/adoption`, draft.revision, {}).expect(403);
      if (role !== 'administrator') await other.send('/taxonomy-imports', '[]').expect(403);
    }
    await advisor.send('/taxonomy-imports', '[]').expect(403);
    await advisor.get('/taxonomy').expect(403);
    const nowhere = createAdvisor(service, await identity.token('business-advisor', []));
    await nowhere.send('/job-ad-imports', good).expect(403);
    await nowhere.get('/job-ad-drafts').expect(403);
  });

  it('what is not there: 404; without its key: 400; unseen: 428; seen too early: 412', async () => {
    await advisor.get(`/job-ad-imports/${unknown}`).expect(404);
    await advisor.get(`/job-ad-imports/${unknown}/problems`).expect(404);
    await advisor.get(`/job-ad-drafts/${unknown}`).expect(404);
    await advisor.change(`/job-ad-drafts/${unknown}/dismissal`, 1, { reason: 'filled' }).expect(404);
    const token = await identity.token('business-advisor');
    const bare = (method: 'post' | 'put', path: string) => {
      const request = supertest(service.app);
      const test = method === 'post' ? request.post(`/v1${path}`) : request.put(`/v1${path}`);
      return test.set('Authorization', `Bearer ${token}`).set('Content-Type', 'application/json');
    };
    expect((await bare('post', '/job-ad-imports').send(good).expect(400)).body.errors[0].field).toBe(
      'Idempotency-Key',
    );
    await bare('put', `/job-ad-drafts/${draft.id}/dismissal`).send({ reason: 'filled' }).expect(428);
    await advisor.change(`/job-ad-drafts/${draft.id}/dismissal`, 7, { reason: 'filled' }).expect(412);
    await advisor.create(`/job-ad-imports/${randomUUID()}/cancellations`, {}).expect(404);
  });

  it('keeps nothing of a person: neither in what is shown nor in what is stored of an ad', async () => {
    const employer = (await advisor.create('/employers', anEmployer()).expect(201)).body;
    const ad = aJobAd({
      headline: 'Ring Kim 070-123 45 67',
      employer: { organization_number: employer.organisationsnummer },
    });
    await advisor.importAds([ad]);
    const { body } = await advisor.get(`/job-ad-drafts/${(await advisor.draftOf(ad.id)).id}`).expect(200);
    expect(JSON.stringify(body)).not.toMatch(/Kim|070|@/);
    expect(body).not.toHaveProperty('headline');
  });
});
