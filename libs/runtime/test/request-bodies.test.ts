import { once } from 'node:events';
import { connect } from 'node:net';
import { operation } from '@samspar/contracts';
import { createClock, createLog, createMetrics, createServiceApp, serve } from '@samspar/runtime';
import { createTestIdentity } from '@samspar/testing';
import supertest from 'supertest';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';

const identity = await createTestIdentity();
const token = await identity.token('administrator');
const megabyte = 1024 * 1024;

/** Takes files in two formats, as they come, up to a megabyte. */
const takeFile = operation({
  id: 'take-file',
  post: '/files',
  summary: 'En fil',
  may: ['import', 'Taxonomy'],
  effect: 'creates',
  bodyLimit: megabyte,
  accepts: {
    'application/json': z.array(z.object({ id: z.string() })),
    'application/x-ndjson': z.string().describe('Ett objekt per rad'),
  },
  body: z.instanceof(Buffer),
  answer: z.strictObject({ text: z.string(), hash: z.string() }),
});
const takeJson = operation({
  id: 'take-thing',
  post: '/things',
  summary: 'En sak',
  may: ['import', 'Taxonomy'],
  body: z.strictObject({ name: z.string() }),
  answer: z.strictObject({ length: z.int() }),
});

const app = createServiceApp({
  info: { name: 'test', title: 'Prov', description: 'Ett prov', version: '1.0.0' },
  operations: [
    serve(takeFile, async ({ body, creation }) => ({
      body: { text: body.subarray(0, 100).toString(), hash: creation.hash },
    })),
    serve(takeJson, async ({ body }) => ({ body: { length: body.name.length } })),
  ],
  clock: createClock(),
  strictAnswers: true,
  authenticate: identity.authenticate,
  log: createLog('test', 'silent'),
  metrics: createMetrics('test'),
  readiness: { always: () => true },
  rateLimitPerMinute: 1000,
});

const send = (path: string, type: string, content: string, key = 'one-and-the-same') =>
  supertest(app)
    .post(`/v1${path}`)
    .set('Authorization', `Bearer ${token}`)
    .set('Idempotency-Key', key)
    .set('Content-Type', type)
    .send(content);

describe("A request's body", () => {
  const server = app.listen(0, '127.0.0.1');
  beforeAll(async () => {
    if (!server.listening) await once(server, 'listening');
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  /** The status answered to a request of which nothing but the head has been sent. */
  async function answerToHead(authorization: string, bytes: number): Promise<string> {
    const { port } = server.address() as { port: number };
    const socket = connect(port, '127.0.0.1');
    const head = [
      'POST /v1/files HTTP/1.1',
      'Host: localhost',
      `Authorization: Bearer ${authorization}`,
      'Content-Type: application/json',
      `Content-Length: ${bytes}`,
    ];
    socket.write(`${head.join('\r\n')}\r\n\r\n[`);
    const [answer] = (await once(socket, 'data')) as [Buffer];
    socket.destroy();
    return answer.toString().slice(0, 12);
  }

  it('is not read before it is known who asks and that they may', async () => {
    expect(await answerToHead(await identity.forgedToken('administrator'), megabyte)).toBe('HTTP/1.1 401');
    expect(await answerToHead(await identity.token('case-worker'), megabyte)).toBe('HTTP/1.1 403');
  });

  it('may be as large as its route says, and no larger', async () => {
    const large = JSON.stringify('x'.repeat(megabyte - 2));
    await send('/files', 'application/json', large).expect(201);
    const refused = await send('/files', 'application/json', `${large} `).expect(413);
    expect(refused.body).toMatchObject({
      code: 'body-too-large',
      detail: 'Innehållet är för stort. Högst 1 MB tas emot.',
    });
    const usual = await send('/things', 'application/json', large).expect(413);
    expect(usual.body.detail).toContain('Högst 256 kB');
  });

  it('is handed over as it came, in the types its route accepts', async () => {
    const lines = '{"id": "1"}\n{"id": ';
    expect((await send('/files', 'application/x-ndjson', lines).expect(201)).body.text).toBe(lines);
    expect((await send('/files', 'application/json', lines).expect(201)).body.text).toBe(lines);
    const refused = await send('/files', 'text/csv', 'id').expect(415);
    expect(refused.body.errors).toEqual([
      {
        field: 'Content-Type',
        message: 'Skicka innehållet med Content-Type: application/json eller application/x-ndjson.',
      },
    ]);
    await send('/things', 'application/x-ndjson', '{"name":"x"}').expect(415);
  });

  it('tells two requests with the same key apart, also as bytes', async () => {
    const hashOf = async (content: string) =>
      (await send('/files', 'application/x-ndjson', content).expect(201)).body.hash;
    expect(await hashOf('{"id":"1"}')).toBe(await hashOf('{"id":"1"}'));
    expect(await hashOf('{"id":"1"}')).not.toBe(await hashOf('{"id":"2"}'));
  });

  it('is described in OpenAPI: its types, what they hold and how large it may be', async () => {
    const { body } = await supertest(app).get('/v1/openapi.json').expect(200);
    expect(body.paths['/files'].post.requestBody).toMatchObject({
      required: true,
      description: 'Högst 1 MB.',
      content: {
        'application/json': { schema: { type: 'array' } },
        'application/x-ndjson': { schema: { type: 'string', description: 'Ett objekt per rad' } },
      },
    });
    expect(body.paths['/things'].post.requestBody).toMatchObject({
      description: 'Högst 256 kB.',
      content: { 'application/json': { schema: { type: 'object' } } },
    });
  });
});
