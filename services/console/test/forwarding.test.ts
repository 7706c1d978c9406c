import { connect } from 'node:net';
import { createAuthenticate } from '@samspar/runtime';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { createBrowser } from '../../../deploy/identity-provider/browser.ts';
import { type ConsoleSystem, startConsoleSystem } from './console-system.ts';

describe('Forwarding to the services', () => {
  let system: ConsoleSystem;
  let cookie: string;
  let csrfToken: string;

  beforeAll(async () => {
    system = await startConsoleSystem();
  });
  afterAll(() => system?.stop());
  beforeEach(async () => {
    const signedIn = await system.signInAs('coordinator-trollhattan');
    ({ cookie } = signedIn);
    ({ csrfToken } = signedIn.session);
    system.upstream.requests.length = 0;
    system.upstream.answerWith((_request, response) => {
      response.json({ ok: true });
    });
  });

  const path = '/api/employer-contacts/v1/demands';
  const call = (target = path, init: RequestInit = {}, base = system.consoleUrl) =>
    fetch(base + target, { ...init, headers: { cookie, ...(init.headers as Record<string, string>) } });
  const post = (headers: Record<string, string>, body = '{}') =>
    call(path, { method: 'POST', headers: { 'Content-Type': 'application/json', ...headers }, body });
  const received = () => system.upstream.requests[0]!;
  const tokenReceived = (index = 0) => system.upstream.requests[index]?.headers.authorization ?? '';

  it('asks the service as the person who is signed in', async () => {
    expect((await call(`${path}?limit=5&q=%C3%A5`)).status).toBe(200);
    expect(received()).toMatchObject({ method: 'GET', url: '/v1/demands?limit=5&q=%C3%A5' });
    const authenticate = createAuthenticate({ issuer: system.issuer(), audience: 'samspar' });
    expect(await authenticate(tokenReceived())).toMatchObject({
      id: 'coordinator-trollhattan',
      role: 'coordinator',
      municipalities: ['1488'],
    });
  });

  it('passes on what belongs to the request, and nothing of the browser’s own', async () => {
    await call(path, {
      method: 'PUT',
      headers: {
        'X-CSRF-Token': csrfToken,
        'If-Match': '"3"',
        'Idempotency-Key': 'a-key-of-the-test',
        'Access-Reason': 'uppf%C3%B6ljning',
        Authorization: 'Bearer from-the-browser',
        'X-Forwarded-For': '10.0.0.1',
        Origin: system.consoleUrl,
      },
      body: 'x',
    });
    const { headers } = received();
    expect(headers).toMatchObject({
      'if-match': '"3"',
      'idempotency-key': 'a-key-of-the-test',
      'access-reason': 'uppf%C3%B6ljning',
      traceparent: expect.stringMatching(/^00-[0-9a-f]{32}-/),
    });
    for (const name of ['cookie', 'x-csrf-token', 'x-forwarded-for', 'origin']) {
      expect(headers).not.toHaveProperty(name);
    }
    expect(headers.authorization).not.toContain('from-the-browser');
  });

  it('hands the body on as it came, whatever is in it', async () => {
    const body = '{"not": "JSON", å \u0001';
    await post({ 'X-CSRF-Token': csrfToken }, body);
    expect(received().body).toBe(body);
    const large = JSON.stringify({ text: 'å'.repeat(1_000_000) });
    system.upstream.requests.length = 0;
    await post({ 'X-CSRF-Token': csrfToken }, large);
    expect(received().body === large).toBe(true);
  });

  it('hands the answer on with its status and headers, without cookies, and with paths as seen from outside', async () => {
    system.upstream.answerWith((_request, response) => {
      response.set({ ETag: '"1"', 'Set-Cookie': 'theirs=1', 'WWW-Authenticate': 'Bearer' });
      response.location('/v1/demands/42').status(201).json({ id: 42 });
    });
    const answer = await post({ 'X-CSRF-Token': csrfToken });
    expect(answer.status).toBe(201);
    expect(answer.headers.get('ETag')).toBe('"1"');
    expect(answer.headers.get('Location')).toBe('/api/employer-contacts/v1/demands/42');
    expect(answer.headers.has('Set-Cookie')).toBe(false);
    expect(answer.headers.has('WWW-Authenticate')).toBe(false);
    expect(await answer.json()).toEqual({ id: 42 });
  });

  it('streams an answer out while it is being made', async () => {
    let finish = () => {};
    system.upstream.answerWith((_request, response) => {
      response.type('text/event-stream').write('data: first\n\n');
      finish = () => response.end('data: last\n\n');
    });
    const reader = (await call()).body!.getReader();
    expect(Buffer.from((await reader.read()).value ?? []).toString()).toContain('first');
    finish();
    expect(Buffer.from((await reader.read()).value ?? []).toString()).toContain('last');
  });

  it.each([
    ['without the token', {}, 'X-CSRF-Token'],
    ['with another token', { 'X-CSRF-Token': 'x'.repeat(43) }, 'X-CSRF-Token'],
    ['from another site', { 'Sec-Fetch-Site': 'cross-site' }, 'Sec-Fetch-Site'],
    ['from a neighbouring site', { 'Sec-Fetch-Site': 'same-site' }, 'Sec-Fetch-Site'],
    ['typed in as a change', { 'Sec-Fetch-Site': 'none' }, 'Sec-Fetch-Site'],
    ['from another origin', { Origin: 'https://elsewhere.example' }, 'Origin'],
    ['from a page without an origin', { Origin: 'null' }, 'Origin'],
  ] as [string, Record<string, string>, string][])('refuses a change %s', async (_how, headers, field) => {
    const token = field === 'X-CSRF-Token' ? {} : { 'X-CSRF-Token': csrfToken };
    const answer = await post({ ...token, ...headers });
    expect(answer.status).toBe(403);
    expect(await answer.json()).toMatchObject({ code: 'not-from-our-page', errors: [{ field }] });
    expect(system.upstream.requests).toHaveLength(0);
  });

  it('lets another session’s token open nothing', async () => {
    const other = await system.signInAs('administrator');
    expect((await post({ 'X-CSRF-Token': other.session.csrfToken })).status).toBe(403);
    expect((await post({ 'X-CSRF-Token': csrfToken })).status).toBe(200);
  });

  it('reads for our own page and the address bar, not for another site', async () => {
    const status = async (site: string) => (await call(path, { headers: { 'Sec-Fetch-Site': site } })).status;
    expect([await status('same-origin'), await status('none'), await status('cross-site')]).toEqual([
      200, 200, 403,
    ]);
  });

  it.each([
    ['an unknown service', '/api/elsewhere/v1/demands', 'GET', 404],
    ['the console itself', '/api/console/v1/x', 'GET', 404],
    ['a property of every object', '/api/constructor/v1/x', 'GET', 404],
    ['what is not the versioned API', '/api/employer-contacts/metrics', 'GET', 404],
    ['health', '/api/employer-contacts/health/ready', 'GET', 404],
    ['a step aside', '/api/employer-contacts/v1/%2e%2e/metrics', 'GET', 404],
    ['an encoded step aside', '/api/employer-contacts/v1/..%2fmetrics', 'GET', 404],
    ['another method', path, 'PATCH', 405],
    ['a DELETE with a body', path, 'DELETE', 400],
  ])('does not forward %s', async (_what, target, method, status) => {
    const body = method === 'DELETE' ? 'GET /metrics HTTP/1.1\r\n\r\n' : undefined;
    const answer = await rawRequest(
      system.consoleUrl,
      method,
      target,
      { cookie, 'X-CSRF-Token': csrfToken },
      body,
    );
    expect(answer).toContain(`HTTP/1.1 ${status} `);
    expect(answer).toContain('application/problem+json');
    expect(system.upstream.requests).toHaveLength(0);
  });

  it('does not let headers that only look harmless change what is passed on', async () => {
    const headers = { cookie, Expect: '100-continue', Connection: 'close, if-match', TE: 'trailers' };
    await rawRequest(system.consoleUrl, 'GET', path, headers);
    expect(received().headers).not.toHaveProperty('cookie');
    expect(received().headers).not.toHaveProperty('expect');
    expect(received().headers).not.toHaveProperty('te');
  });

  it('refuses someone who is not signed in before the service hears of it', async () => {
    const answer = await fetch(system.consoleUrl + path);
    expect(answer.status).toBe(401);
    expect(await answer.json()).toMatchObject({
      code: 'not-signed-in',
      detail: expect.stringContaining('Logga in'),
    });
    expect(system.upstream.requests).toHaveLength(0);
  });

  it('refuses a session that is over', async () => {
    system.passTime(61);
    expect((await call()).status).toBe(401);
    expect(system.upstream.requests).toHaveLength(0);
  });

  it.each([
    ['cannot be reached', '/api/scoring/v1/shortlists', 'Matchning svarar inte'],
    ['is silent for too long', path, 'Arbetsgivarkontakter svarar inte'],
  ])('says which service %s, and when to try again', async (_what, target, sentence) => {
    system.upstream.answerWith(() => {});
    const answer = await call(target);
    expect(answer.status).toBe(503);
    expect(answer.headers.get('Content-Type')).toContain('application/problem+json');
    expect(Number(answer.headers.get('Retry-After'))).toBeGreaterThan(0);
    expect(await answer.json()).toMatchObject({
      code: 'service-unavailable',
      detail: expect.stringContaining(sentence),
    });
  });

  it('never shows half an answer as a whole one', async () => {
    system.upstream.answerWith((_request, response) => {
      response.write('half');
      setImmediate(() => response.destroy());
    });
    await expect(call().then((answer) => answer.text())).rejects.toThrow();
  });

  it('lets the service stop when the browser has gone, also before it has begun to answer', async () => {
    const patient = await system.startAnother({ FORWARD_TIMEOUT_SECONDS: 600 });
    let gone = 0;
    for (const begin of ['', 'first']) {
      system.upstream.requests.length = 0;
      system.upstream.answerWith((_request, response) => {
        if (begin) response.write(begin);
        response.once('close', () => {
          gone += 1;
        });
      });
      const before = gone;
      const leaving = new AbortController();
      const answer = call(path, { signal: leaving.signal }, patient);
      if (begin) await (await answer).body!.getReader().read();
      else await vi.waitFor(() => expect(system.upstream.requests).toHaveLength(1));
      leaving.abort();
      await answer.catch(() => {});
      await vi.waitFor(() => expect(gone).toBe(before + 1));
    }
  });

  it('renews the access token before it ends, once, however many ask and in however many processes', async () => {
    const another = await system.startAnother();
    await call();
    system.passTime(59.5);
    const both = [system.consoleUrl, another];
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, index) => call(path, {}, both[index % 2])),
    );
    expect(answers.map(({ status }) => status)).toEqual(Array(20).fill(200));
    const used = new Set(system.upstream.requests.map(({ headers }) => headers.authorization));
    expect(used.size).toBe(2);
    system.upstream.requests.length = 0;
    await call();
    expect(used.has(tokenReceived())).toBe(true);
    expect((await system.sessionBehind(cookie))?.version).toBe(1);
  });

  it('waits for the renewal someone else has begun when the old token is already over', async () => {
    const another = await system.startAnother();
    system.passTime(50);
    await call();
    system.passTime(15);
    system.upstream.requests.length = 0;
    const both = [system.consoleUrl, another];
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, index) => call(path, {}, both[index % 2])),
    );
    expect(answers.map(({ status }) => status)).toEqual(Array(10).fill(200));
    expect(new Set(system.upstream.requests.map(({ headers }) => headers.authorization)).size).toBe(1);
  });

  it('goes on with a token that still holds while the identity provider is away', async () => {
    system.passTime(59.5);
    await system.stopIdentityProvider();
    expect((await call()).status).toBe(200);
    system.passTime(1);
    const answer = await call();
    expect(answer.status).toBe(503);
    expect(await answer.json()).toMatchObject({ code: 'identity-provider-unreachable' });
    await system.restartIdentityProvider();
  });

  it('ends a session as soon as the identity provider will not renew it', async () => {
    system.passTime(59.5);
    await system.stopIdentityProvider();
    await call();
    await system.restartIdentityProvider();
    expect((await call()).status).toBe(401);
    expect((await fetch(`${system.consoleUrl}/session`, { headers: { cookie } })).status).toBe(401);
  });

  it('lets no token out to the browser', async () => {
    const browser = createBrowser();
    const page = await browser.open(`${system.consoleUrl}/session/sign-in`);
    const action = new URL(/action="([^"]+)"/.exec(page.html)?.[1] ?? '', page.url).href;
    const home = await browser.submit(action, { user: 'administrator' });
    const own = { cookie: `samspar_session=${browser.cookie('samspar_session')}` };
    const answers = await Promise.all(
      ['/session', path, '/'].map((target) => fetch(system.consoleUrl + target, { headers: own })),
    );
    const seen = [
      ...[...page.way, ...home.way].flatMap(({ url, headers }) => [url, ...headers].flat()),
      page.html,
      home.html,
      ...(await Promise.all(
        answers.map(async (answer) => JSON.stringify([...answer.headers]) + (await answer.text())),
      )),
    ].join('\n');
    const { access, refresh } = (await system.sessionBehind(own.cookie))!.tokens;
    expect(tokenReceived()).toBe(`Bearer ${access}`);
    for (const part of [...access.split('.'), refresh]) expect(seen).not.toContain(part);
    expect(seen).not.toMatch(/eyJ[\w-]+\.[\w-]+\./);
  });
});

/** A request written by hand: what a well-behaved client would tidy up reaches the console as it is. */
function rawRequest(
  base: string,
  method: string,
  path: string,
  headers: Record<string, string>,
  body?: string,
): Promise<string> {
  const { hostname, port } = new URL(base);
  const chunk = body && `${body.length.toString(16)}\r\n${body}\r\n0\r\n\r\n`;
  const lines = Object.entries({ Connection: 'close', ...headers }).map(
    ([name, value]) => `${name}: ${value}`,
  );
  if (chunk) lines.push('Transfer-Encoding: chunked');
  return new Promise((resolve, reject) => {
    let answer = '';
    const socket = connect(Number(port), hostname, () => {
      socket.write(
        `${method} ${path} HTTP/1.1\r\nHost: ${hostname}:${port}\r\n${lines.join('\r\n')}\r\n\r\n${chunk ?? ''}`,
      );
    });
    socket.on('data', (data) => {
      answer += String(data);
    });
    socket.on('error', reject);
    socket.on('close', () => resolve(answer));
  });
}
