import { describe, expect, it } from 'vitest';
import { createClient } from './client.ts';
import { Problem, Unreachable } from './problem.ts';
import { requestOf } from './request.ts';

const json = (body: unknown, status = 200) => new Response(JSON.stringify(body), { status });

function clientAnswering(answer: () => Response | Promise<Response>) {
  const asked: { url: string; method: string; headers: Headers; body: unknown }[] = [];
  const told: string[] = [];
  const client = createClient({
    fetch: async (url, { method = '', headers, body }) => {
      asked.push({ url, method, headers: new Headers(headers), body });
      return answer();
    },
    csrfToken: () => 'the-token',
    onSignedOut: () => told.push('signed out'),
    onReached: (service) => told.push(`reached ${service}`),
    onUnreachable: (service) => told.push(`unreachable ${service}`),
  });
  return { client, asked, told };
}

const demandId = '0197a3c2-0000-7000-8000-000000000001';

describe('The client', () => {
  it('asks through the console, with path and query filled', async () => {
    const { client, asked } = clientAnswering(() => json({ items: [] }));
    await client.get('job-tracks', '/job-tracks', { query: { page: 2 } });
    await client.get('scoring', '/demands/{demandId}/shortlist', { path: { demandId: 'a/b' }, query: {} });
    expect(asked.map(({ method, url }) => `${method} ${url}`)).toEqual([
      'GET /api/job-tracks/v1/job-tracks?page=2',
      'GET /api/scoring/v1/demands/a%2Fb/shortlist',
    ]);
    expect(asked[0]?.headers.has('X-CSRF-Token')).toBe(false);
  });

  it('sends with a change what proves it: the page’s token, the revision seen and the reason', async () => {
    const { client, asked } = clientAnswering(() => new Response(null, { status: 204 }));
    await client.delete('job-tracks', '/job-tracks/{trackId}/cancellation', {
      path: { trackId: demandId },
      revision: 3,
      reason: 'Åter öppet',
    });
    const { headers, body } = asked[0] ?? {};
    expect(headers?.get('X-CSRF-Token')).toBe('the-token');
    expect(headers?.get('If-Match')).toBe('"3"');
    expect(headers?.get('Access-Reason')).toBe(encodeURIComponent('Åter öppet'));
    expect(body).toBeUndefined();
  });

  it('names a creation, so that it can be sent again without creating twice', async () => {
    const { client, asked } = clientAnswering(() => json({ id: demandId }, 201));
    await client.post('procurement', '/supply-enquiries', {
      idempotencyKey: 'the-key',
      body: {} as never,
    });
    expect(asked[0]?.headers.get('Idempotency-Key')).toBe('the-key');
    expect(asked[0]?.body).toBe('{}');
  });

  it('sends a file as it is, under its own type', () => {
    const request = requestOf('post', { body: 'a;b', contentType: 'text/csv' }, 'the-token');
    expect(new Headers(request.headers).get('Content-Type')).toBe('text/csv');
    expect(request.body).toBe('a;b');
  });

  it('fails with what the service says against it', async () => {
    const errors = [{ field: 'places', message: 'Ange hur många platser.' }];
    const { client } = clientAnswering(() => json({ code: 'invalid', detail: 'Rätta.', errors }, 400));
    const failure = await client.get('job-tracks', '/job-tracks').catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(Problem);
    expect(failure).toMatchObject({ status: 400, code: 'invalid', message: 'Rätta.', errors });
  });

  it('fails with the status where the answer is no problem document', async () => {
    const { client } = clientAnswering(() => new Response('<h1>No</h1>', { status: 413 }));
    await expect(client.get('job-tracks', '/job-tracks')).rejects.toMatchObject({ status: 413 });
  });

  it('tells when nobody is signed in any more', async () => {
    const { client, told } = clientAnswering(() => json({ code: 'not-signed-in' }, 401));
    await expect(client.get('job-tracks', '/job-tracks')).rejects.toMatchObject({ status: 401 });
    expect(told).toContain('signed out');
  });

  it.each([502, 503, 504])('knows a service that can’t be had by %i, and when it is back', async (status) => {
    let answers = json({}, status);
    const { client, told } = clientAnswering(() => answers);
    await expect(client.get('job-tracks', '/job-tracks')).rejects.toBeInstanceOf(Unreachable);
    answers = json({ items: [] });
    await client.get('job-tracks', '/job-tracks');
    expect(told).toEqual([
      'reached console',
      'unreachable job-tracks',
      'reached console',
      'reached job-tracks',
    ]);
  });

  it('knows when not even the console answers', async () => {
    const { client, told } = clientAnswering(() => Promise.reject(new TypeError('fetch failed')));
    await expect(client.get('job-tracks', '/job-tracks')).rejects.toMatchObject({ service: 'console' });
    expect(told).toEqual(['unreachable console']);
  });
});
