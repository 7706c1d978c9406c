import { createBrowser } from '../../../deploy/identity-provider/browser.ts';
import mongoose from 'mongoose';
import * as oidc from 'openid-client';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type ConsoleSystem, startConsoleSystem } from './console-system.ts';

describe('Signing in to the console', () => {
  let system: ConsoleSystem;
  let url: (path: string) => string;

  beforeAll(async () => {
    system = await startConsoleSystem();
    url = (path) => system.consoleUrl + path;
  });
  afterAll(() => system?.stop());
  beforeEach(() => {
    system.upstream.requests.length = 0;
  });

  const beginIn = async (browser: ReturnType<typeof createBrowser>, path = '/session/sign-in') => {
    const page = await browser.open(url(path));
    return new URL(/action="([^"]+)"/.exec(page.html)?.[1] ?? '', page.url).href;
  };
  const sessionOf = (cookie: string) => fetch(url('/session'), { headers: { cookie } });

  it('tells who is signed in, and nothing that could be used elsewhere', async () => {
    const { cookie } = await system.signInAs('case-worker-grastorp');
    const answer = await sessionOf(cookie);
    expect(answer.headers.get('Cache-Control')).toBe('no-store');
    expect(await answer.json()).toEqual({
      role: 'case-worker',
      organisation: 'Grästorps kommun',
      municipalities: ['1444'],
      displayName: 'Arbetskonsulent Demo Grästorp',
      csrfToken: expect.stringMatching(/^[\w-]{43}$/),
    });
  });

  it('tells everyone how far the clock goes ahead where it has been set', async () => {
    expect((await sessionOf('')).headers.has('Clock-Ahead')).toBe(false);
    const another = await system.startAnother({ CLOCK_AHEAD_MS: 86_400_000 });
    expect((await fetch(`${another}/session`)).headers.get('Clock-Ahead')).toBe('86400000');
  });

  it('refuses someone without a session with a problem document', async () => {
    for (const cookie of ['', 'samspar_session=', 'samspar_session=guessed', 'other=1']) {
      const answer = await sessionOf(cookie);
      expect(answer.status).toBe(401);
      expect(answer.headers.get('Content-Type')).toContain('application/problem+json');
      expect(await answer.json()).toMatchObject({ code: 'not-signed-in' });
    }
  });

  it('sets a cookie that scripts cannot read and other sites’ requests do not carry', async () => {
    const browser = createBrowser();
    const arrival = await browser.submit(await beginIn(browser), { user: 'administrator' });
    const cookies = arrival.way.flatMap(({ headers }) => headers.getSetCookie());
    const [session] = cookies.filter((cookie) => cookie.startsWith('samspar_session='));
    expect(session).toMatch(/; Path=\/; HttpOnly; SameSite=Lax$/);
  });

  it('returns to where one was going, but never to another site', async () => {
    for (const [returnTo, arrivesAt] of [
      ['/?view=demands', '/?view=demands'],
      ['//elsewhere.example/', '/'],
      ['https://elsewhere.example/', '/'],
    ]) {
      const browser = createBrowser();
      const action = await beginIn(
        browser,
        `/session/sign-in?returnTo=${encodeURIComponent(returnTo ?? '')}`,
      );
      const arrival = await browser.submit(action, { user: 'administrator' });
      expect(arrival.url).toBe(url(arrivesAt ?? ''));
    }
  });

  describe('an answer that does not belong to a sign-in this browser began', () => {
    const refused = async (callback: string, browser = createBrowser()) => {
      const arrival = await browser.open(callback);
      expect(arrival.status).toBe(400);
      expect(arrival.html).toContain('Försök logga in igen');
      expect(browser.cookie('samspar_session')).toBeUndefined();
    };
    const callbackOf = async (browser: ReturnType<typeof createBrowser>, user = 'administrator') => {
      const arrival = await browser.submit(await beginIn(browser), { user });
      return arrival.way.map((step) => step.url).find((step) => step.includes('/session/callback')) ?? '';
    };

    it('is refused in another browser', async () => refused(await callbackOf(createBrowser())));

    it('is refused a second time', async () => {
      const browser = createBrowser();
      const callback = await callbackOf(browser);
      const before = browser.cookie('samspar_session');
      expect((await browser.open(callback)).status).toBe(400);
      expect(browser.cookie('samspar_session')).toBe(before);
    });

    it('is refused with another state', async () => {
      const browser = createBrowser();
      await beginIn(browser);
      await refused(url('/session/callback?code=some-code&state=another-state'), browser);
    });

    it('is refused when it comes too late', async () => {
      const browser = createBrowser();
      const action = await beginIn(browser);
      system.passTime(11);
      const arrival = await browser.submit(action, { user: 'administrator' });
      expect(arrival.status).toBe(400);
      expect(browser.cookie('samspar_session')).toBeUndefined();
    });

    it('is refused when the person said no', async () => {
      const browser = createBrowser();
      await beginIn(browser);
      await refused(url('/session/callback?error=access_denied'), browser);
    });
  });

  it('ends the session one had when one signs in again', async () => {
    const browser = createBrowser();
    await browser.submit(await beginIn(browser), { user: 'administrator' });
    const first = `samspar_session=${browser.cookie('samspar_session')}`;
    await browser.open(url('/session/sign-in'));
    const second = `samspar_session=${browser.cookie('samspar_session')}`;
    expect(second).not.toBe(first);
    expect((await sessionOf(first)).status).toBe(401);
    expect((await sessionOf(second)).status).toBe(200);
  });

  it('ends after an hour without use, and after twelve hours whatever the use', async () => {
    const idle = await system.signInAs('administrator');
    system.passTime(59);
    const busy = await system.signInAs('administrator');
    expect((await sessionOf(idle.cookie)).status).toBe(200);
    system.passTime(61);
    expect((await sessionOf(idle.cookie)).status).toBe(401);

    const { cookie } = await system.signInAs('administrator');
    for (let passed = 50; passed < 12 * 60; passed += 50) {
      system.passTime(50);
      expect((await sessionOf(cookie)).status).toBe(200);
    }
    system.passTime(50);
    expect((await sessionOf(cookie)).status).toBe(401);
    expect((await sessionOf(busy.cookie)).status).toBe(401);
  });

  it('signs out: here, for the services, and at the identity provider', async () => {
    const browser = createBrowser();
    await browser.submit(await beginIn(browser), { user: 'steering-group' });
    const cookie = `samspar_session=${browser.cookie('samspar_session')}`;
    const { csrfToken } = (await (await sessionOf(cookie)).json()) as { csrfToken: string };

    const withoutToken = await browser.submit(url('/session/sign-out'), {});
    expect(withoutToken.status).toBe(403);
    expect((await sessionOf(cookie)).status).toBe(200);

    const question = await browser.submit(url('/session/sign-out'), { csrfToken });
    expect(question.url).toContain(system.issuer());
    expect(question.url).not.toContain('id_token');
    expect((await sessionOf(cookie)).status).toBe(401);
    expect(browser.cookie('samspar_session')).toBeUndefined();
  });

  it('tells a script where to go on after signing out, and leaves no token that could be renewed', async () => {
    const { cookie, session } = await system.signInAs('steering-group');
    const { refresh = '' } = (await system.sessionBehind(cookie))!.tokens;
    const headers = { cookie, 'X-CSRF-Token': session.csrfToken, Accept: 'application/json' };
    const answer = await fetch(url('/session/sign-out'), { method: 'POST', headers });
    const { continueAt } = (await answer.json()) as { continueAt: string };
    expect(new URL(continueAt).origin).toBe(system.issuer());
    expect((await sessionOf(cookie)).status).toBe(401);
    const client = await oidc.discovery(
      new URL(system.issuer()),
      'console',
      system.config.OIDC_CLIENT_SECRET,
      undefined,
      { execute: [oidc.allowInsecureRequests] },
    );
    await expect(oidc.refreshTokenGrant(client, refresh)).rejects.toMatchObject({ error: 'invalid_grant' });
  });

  it('stores nothing that lets in whoever reads the database, or says who is signed in', async () => {
    const { cookie } = await system.signInAs('coordinator-vanersborg');
    const connection = await mongoose.createConnection(system.config.MONGO_URL).asPromise();
    const sessions = await connection.collection('sessions').find().toArray();
    const pending = await connection.collection('pending-sign-ins').find().toArray();
    await connection.close();
    const stored = JSON.stringify([sessions, pending]);
    expect(sessions.length).toBeGreaterThan(0);
    const { access, refresh } = (await system.sessionBehind(cookie))!.tokens;
    const secrets = [cookie.split('=')[1], refresh, ...access.split('.'), 'Samordnare', 'codeVerifier'];
    for (const secret of secrets) expect(stored.includes(secret ?? '')).toBe(false);
  });

  it('does not know a session sealed with another key, or of another issuer', async () => {
    const { cookie } = await system.signInAs('administrator');
    const otherKey = await system.startAnother({ SESSION_KEY: Buffer.alloc(32, 7) });
    const otherIssuer = await system.startAnother({ OIDC_ISSUER: 'http://127.0.0.1:9' });
    for (const console of [otherKey, otherIssuer]) {
      expect((await fetch(`${console}/session`, { headers: { cookie } })).status).toBe(401);
    }
  });

  it('says what went wrong on a page that needs no script and lets none run', async () => {
    const page = await createBrowser().open(url('/session/callback?error=access_denied'));
    expect(page.html).toContain('<html lang="sv">');
    expect(page.html).toContain('href="/session/sign-in"');
    expect(page.html).not.toContain('<script');
    const policy = page.way.at(-1)?.headers.get('Content-Security-Policy');
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('unsafe');
  });

  it('says so plainly when the identity provider does not answer, and works again when it does', async () => {
    const fresh = await system.startAnother();
    await system.stopIdentityProvider();
    const answer = await fetch(`${fresh}/session/sign-in`, { redirect: 'manual' });
    expect(answer.status).toBe(503);
    expect(answer.headers.get('Retry-After')).toBe('2');
    expect(await answer.text()).toContain('Inloggningstjänsten svarar inte just nu');
    await system.restartIdentityProvider();
    expect((await fetch(`${fresh}/session/sign-in`, { redirect: 'manual' })).status).toBe(303);
  });
});
