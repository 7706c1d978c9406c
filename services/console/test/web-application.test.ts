import { utimes, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildWebApplicationOfTest, pageOfTest, scriptOfTest } from './built-web-application.ts';
import { type ConsoleSystem, startConsoleSystem } from './console-system.ts';

/** What a browser says it wants when somebody goes to an address. */
const navigation = { Accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8' };

describe('The web application', () => {
  let system: ConsoleSystem;
  beforeAll(async () => {
    system = await startConsoleSystem();
  });
  afterAll(() => system?.stop());

  const open = (path: string, headers: Record<string, string> = navigation) =>
    fetch(system.consoleUrl + path, { headers });

  it.each(['/', '/behov', '/behov/019a0000-0000-7000-8000-000000000001?vy=alla', '/finns-inte'])(
    'begins with its one page at %s, which is never kept',
    async (path) => {
      const answer = await open(path);
      expect(answer.status).toBe(200);
      expect(answer.headers.get('Content-Type')).toBe('text/html; charset=utf-8');
      expect(answer.headers.get('Cache-Control')).toBe('no-store');
      expect(await answer.text()).toBe(pageOfTest);
    },
  );

  it('loads and reaches nothing but its own server, and signs out at the identity provider', async () => {
    const policy = (await open('/')).headers.get('Content-Security-Policy') ?? '';
    expect(policy.split('; ').toSorted()).toEqual([
      "base-uri 'none'",
      "connect-src 'self'",
      "default-src 'none'",
      "font-src 'self'",
      `form-action 'self' ${system.issuer()}`,
      "frame-ancestors 'none'",
      "img-src 'self' data:",
      "script-src 'self'",
      "style-src 'self'",
    ]);
  });

  it('has files whose names say what is in them kept for ever, and compressed', async () => {
    const { headers, body } = await rawGet(`${system.consoleUrl}/assets/main-4f2a.js`, 'gzip');
    expect(headers).toMatchObject({
      'content-type': 'text/javascript; charset=utf-8',
      'cache-control': 'public, max-age=31536000, immutable',
      'content-encoding': 'gzip',
      vary: 'Accept-Encoding',
    });
    expect(Number(headers['content-length'])).toBeLessThan(scriptOfTest.length);
    expect(gunzipSync(body).toString()).toBe(scriptOfTest);
  });

  it('sends them as they are to who cannot unpack, and where that would be longer', async () => {
    const plain = await rawGet(`${system.consoleUrl}/assets/main-4f2a.js`, 'identity');
    expect(plain.headers['content-encoding']).toBeUndefined();
    expect(plain.body.toString()).toBe(scriptOfTest);
    const tiny = await rawGet(`${system.consoleUrl}/assets/main-4f2a.css`, 'gzip');
    expect(tiny.headers['content-encoding']).toBeUndefined();
    expect(tiny.headers['content-type']).toContain('text/css');
  });

  it('asks about other files each time', async () => {
    const answer = await open('/mark.svg');
    expect(answer.headers.get('Content-Type')).toContain('image/svg+xml');
    expect(answer.headers.get('Cache-Control')).toBe('no-cache');
  });

  it.each([
    '/assets/main-old.js',
    '/favicon.ico',
    '/index.html/../../../package.json',
    '/%2e%2e/index.js',
    '/api/elsewhere',
    '/live/x',
    '/v1/x',
    '/session/x',
  ])('does not take %s for a page', async (path) => {
    const answer = await open(path);
    expect([401, 404]).toContain(answer.status);
    expect(answer.headers.get('Content-Type')).toContain('application/problem+json');
  });

  it('is no answer to a script that wants data, nor to a change', async () => {
    expect((await open('/behov', { Accept: 'application/json' })).status).toBe(404);
    const change = await fetch(`${system.consoleUrl}/behov`, { method: 'POST', headers: navigation });
    expect(change.status).toBe(404);
  });

  it('is the new one as soon as it has been built anew', async () => {
    const { directory, remove } = await buildWebApplicationOfTest();
    const another = await system.startAnother({}, directory);
    const page = async () => (await fetch(another, { headers: navigation })).text();
    expect(await page()).toBe(pageOfTest);
    await writeFile(join(directory, 'index.html'), 'new');
    await utimes(join(directory, 'index.html'), 1, 1);
    expect(await page()).toBe('new');
    await remove();
  });

  describe('that has not been built', () => {
    it('says in a sentence how it is built, while the API works', async () => {
      const unbuilt = await system.startAnother({}, '/nowhere');
      const page = await fetch(`${unbuilt}/behov`, { headers: navigation });
      expect(page.status).toBe(503);
      expect(await page.text()).toContain('npm run build');
      const { cookie } = await system.signInAs('coordinator-trollhattan');
      const answer = await fetch(`${unbuilt}/api/employer-contacts/v1/demands`, { headers: { cookie } });
      expect(answer.status).toBe(200);
    });
  });
});

/** Asks without unpacking by itself. */
function rawGet(url: string, encoding: string) {
  return new Promise<{ headers: Record<string, unknown>; body: Buffer }>((resolve, reject) => {
    const asking = request(url, { headers: { 'Accept-Encoding': encoding } }, async (answer) => {
      const chunks: Buffer[] = [];
      for await (const chunk of answer) chunks.push(chunk as Buffer);
      resolve({ headers: answer.headers, body: Buffer.concat(chunks) });
    });
    asking.once('error', reject).end();
  });
}
