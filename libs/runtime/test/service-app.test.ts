import { type May, operation } from '@samspar/contracts';
import {
  type Answer,
  createClock,
  createLog,
  createMetrics,
  createServiceApp,
  serve,
  type Served,
} from '@samspar/runtime';
import { createTestIdentity } from '@samspar/testing';
import supertest from 'supertest';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';

const identity = await createTestIdentity();
const token = await identity.token('administrator');

const readThing = operation({
  id: 'read-thing',
  get: '/things/:thingId',
  summary: 'En sak',
  may: ['read', 'Job'],
  params: z.strictObject({ thingId: z.string() }),
  answer: z.strictObject({ ok: z.boolean() }),
});
const readJobs = (handle: () => Promise<Answer<{ ok: boolean }>>) => serve(readThing, handle);

const appOf = (operations: Served[], { rateLimitPerMinute = 1000, strictAnswers = true } = {}) =>
  createServiceApp({
    info: { name: 'test', title: 'Prov', description: 'Ett prov', version: '1.0.0' },
    operations,
    clock: createClock(),
    strictAnswers,
    authenticate: identity.authenticate,
    log: createLog('test', 'silent'),
    metrics: createMetrics('test'),
    readiness: { always: () => true },
    rateLimitPerMinute,
  });
const get = (app: ReturnType<typeof appOf>, path: string) =>
  supertest(app).get(path).set('Authorization', `Bearer ${token}`);

describe("A service's app", () => {
  it('does not start with an operation that nobody has permission to', () => {
    const { operation, handle } = readJobs(async () => ({ body: { ok: true } }));
    const orphan = { operation: { ...operation, may: ['read', 'Nothing'] as unknown as May }, handle };
    expect(() => appOf([orphan])).toThrow('has no row in the permission table');
  });

  it('answers an unknown error with an id, and without what went wrong inside', async () => {
    const app = appOf([readJobs(async () => Promise.reject(new Error('mongodb://user:password@host')))]);
    const { body, status } = await get(app, '/v1/things/1');
    expect(status).toBe(500);
    expect(JSON.stringify(body)).not.toContain('password');
    expect(body.detail).toContain(body.traceId);
  });

  it("continues the caller's trace", async () => {
    const app = appOf([readJobs(async () => ({ body: { ok: true } }))]);
    const traceId = '0af7651916cd43dd8448eb211c80319c';
    const response = await get(app, '/v1/things/1').set('traceparent', `00-${traceId}-b7ad6b7169203331-01`);
    expect(response.headers['trace-id']).toBe(traceId);
  });

  it('shows no person whose reading it cannot log', async () => {
    const app = appOf([readJobs(async () => ({ body: { ok: true }, about: ['someone'] }))]);
    expect((await get(app, '/v1/things/1')).status).toBe(500);
  });

  it('answers with nothing that its operation does not promise: stripped of it, and an error in a test', async () => {
    const more = { ok: true, secret: 'from the store' };
    const strict = appOf([readJobs(async () => ({ body: more }))]);
    await get(strict, '/v1/things/1').expect(500);
    const stripping = appOf([readJobs(async () => ({ body: more }))], { strictAnswers: false });
    expect((await get(stripping, '/v1/things/1').expect(200)).body).toEqual({ ok: true });
  });

  it('refuses a reason that cannot be read', async () => {
    const app = appOf([readJobs(async () => ({ body: { ok: true } }))]);
    const refused = await get(app, '/v1/things/1').set('Access-Reason', '%zz').expect(400);
    expect(refused.body.errors).toMatchObject([{ field: 'Access-Reason' }]);
  });

  it('answers 429 with Retry-After when one actor asks too often', async () => {
    const app = appOf([readJobs(async () => ({ body: { ok: true } }))], { rateLimitPerMinute: 2 });
    await get(app, '/v1/things/1').expect(200);
    await get(app, '/v1/things/1').expect(200);
    const refused = await get(app, '/v1/things/1').expect(429);
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
  });

  it('describes itself: OpenAPI 3.1, documentation without third parties, api-info, health and metrics', async () => {
    const app = appOf([readJobs(async () => ({ body: { ok: true } }))]);
    const { body } = await supertest(app).get('/v1/openapi.json').expect(200);
    expect(body.openapi).toBe('3.1.0');
    expect(body.paths['/things/{thingId}'].get).toMatchObject({ operationId: 'read-thing' });
    expect((await supertest(app).get('/v1/docs/').expect(200)).text).not.toMatch(/https?:/);
    await supertest(app).get('/v1/docs/swagger-ui-bundle.js').expect(200);
    await supertest(app).get('/v1/api-info').expect(200);
    await supertest(app).get('/health/ready').expect(200);
    await get(app, '/v1/things/1').expect(200);
    expect((await supertest(app).get('/metrics').expect(200)).text).toContain('operation="read-thing"');
  });
});
