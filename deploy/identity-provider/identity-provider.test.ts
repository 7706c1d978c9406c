import { createServer, type Server } from 'node:http';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as oidc from 'openid-client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { staffRoles } from '@samspar/contracts';
import { createAuthenticate } from '@samspar/runtime';
import { createBrowser } from './browser.ts';
import { demoUsers } from './demo-users.ts';
import { readSettings } from './settings.ts';
import { startIdentityProvider } from './start-identity-provider.ts';

const clientSecret = 'a-secret-of-the-test';

describe('The demo identity provider', () => {
  let consoleServer: Server;
  let consoleUrl: string;
  let stateDirectory: string;
  let provider: Awaited<ReturnType<typeof startIdentityProvider>>;
  let client: oidc.Configuration;

  beforeAll(async () => {
    stateDirectory = await mkdtemp(join(tmpdir(), 'samspar-identity-'));
    consoleServer = createServer((_request, response) => response.end('console'));
    await new Promise<void>((resolve) => consoleServer.listen(0, '127.0.0.1', resolve));
    consoleUrl = `http://127.0.0.1:${(consoleServer.address() as AddressInfo).port}`;
    provider = await startIdentityProvider({ consoleUrl, clientSecret, stateDirectory });
    client = await oidc.discovery(new URL(provider.issuer), 'console', clientSecret, undefined, {
      execute: [oidc.allowInsecureRequests],
    });
  });
  afterAll(async () => {
    await provider?.child.stop();
    consoleServer?.close();
    await rm(stateDirectory, { recursive: true, force: true });
  });

  const redirectUri = () => `${consoleUrl}/session/callback`;
  const pkceCodeVerifier = oidc.randomPKCECodeVerifier();
  const authorizationUrl = async (parameters: Record<string, string> = {}) =>
    oidc.buildAuthorizationUrl(client, {
      redirect_uri: redirectUri(),
      scope: 'openid profile',
      code_challenge: await oidc.calculatePKCECodeChallenge(pkceCodeVerifier),
      code_challenge_method: 'S256',
      ...parameters,
    }).href;

  const choose = async (user: string, browser = createBrowser()) => {
    const page = await browser.open(await authorizationUrl());
    const action = /action="([^"]+)"/.exec(page.html)?.[1] ?? '';
    return browser.submit(new URL(action, page.url).href, { user });
  };
  const tokensOf = async (user: string) => {
    const arrival = await choose(user);
    return oidc.authorizationCodeGrant(client, new URL(arrival.url), {
      pkceCodeVerifier,
      idTokenExpected: true,
    });
  };

  /** Reads a token the way every service does. */
  const asAService = (token: string) =>
    createAuthenticate({ issuer: provider.issuer, audience: 'samspar' })(`Bearer ${token}`);

  it('has a user for every role, each with an id of their own', () => {
    expect(new Set(demoUsers.map(({ role }) => role))).toEqual(new Set(staffRoles));
    expect(new Set(demoUsers.map(({ id }) => id)).size).toBe(demoUsers.length);
  });

  it('issues access tokens that say who may do what, and what colleagues call them', async () => {
    const tokens = await tokensOf('coordinator-vanersborg');
    const actor = await asAService(tokens.access_token);
    expect(actor).toMatchObject({
      id: 'coordinator-vanersborg',
      role: 'coordinator',
      name: 'Samordnare Demo Vänersborg',
      organisation: 'Vänersborgs kommun',
      municipalities: ['1487'],
    });
    const payload = JSON.parse(Buffer.from(tokens.access_token.split('.')[1]!, 'base64url').toString());
    expect(payload.exp - payload.iat).toBe(3600);
    expect(tokens.claims()).toMatchObject({
      role: 'coordinator',
      municipalities: ['1487'],
      name: 'Samordnare Demo Vänersborg',
    });
  });

  it('shows a page that needs no script and lets nothing else run', async () => {
    const page = await createBrowser().open(await authorizationUrl());
    expect(page.status).toBe(200);
    expect(page.html).toContain('<html lang="sv">');
    expect(page.html).not.toContain('<script');
    for (const { displayName } of demoUsers) expect(page.html).toContain(displayName);
    const policy = page.way.at(-1)?.headers.get('Content-Security-Policy');
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain(`form-action 'self' ${consoleUrl}`);
    expect(policy).not.toContain('unsafe');
  });

  it('refuses to begin without a code challenge', async () => {
    const withoutChallenge = oidc.buildAuthorizationUrl(client, {
      redirect_uri: redirectUri(),
      scope: 'openid',
    });
    const { url } = await createBrowser().open(withoutChallenge.href);
    expect(url).toContain('error=invalid_request');
    expect(url).not.toContain('code=');
  });

  it('sends nobody to an address that is not the console’s', async () => {
    const elsewhere = await authorizationUrl({ redirect_uri: 'http://127.0.0.1:9/session/callback' });
    const page = await createBrowser().open(elsewhere);
    expect(page.status).toBe(400);
    expect(page.way).toHaveLength(1);
  });

  it('refuses a user who does not exist, and a choice without the page it belongs to', async () => {
    expect((await choose('nobody')).status).toBe(400);
    const page = await createBrowser().open(await authorizationUrl());
    const action = /action="([^"]+)"/.exec(page.html)?.[1] ?? '';
    const stranger = await createBrowser().submit(new URL(action, page.url).href, { user: 'administrator' });
    expect(stranger.status).toBe(400);
    expect(stranger.html).toContain('logga in igen');
  });

  it('takes a refresh token once: one that is used again ends the sign-in', async () => {
    const first = await tokensOf('administrator');
    const second = await oidc.refreshTokenGrant(client, first.refresh_token!);
    await expect(oidc.refreshTokenGrant(client, first.refresh_token!)).rejects.toThrow();
    await expect(oidc.refreshTokenGrant(client, second.refresh_token!)).rejects.toThrow();
  });

  it('keeps keys and sign-ins when it is started again, where only its owner can read them', async () => {
    const tokens = await tokensOf('business-advisor');
    await provider.child.stop();
    provider = await startIdentityProvider({ consoleUrl, clientSecret, stateDirectory, port: provider.port });
    expect((await asAService(tokens.access_token)).role).toBe('business-advisor');
    const refreshed = await oidc.refreshTokenGrant(client, tokens.refresh_token!);
    expect(refreshed.access_token).not.toBe(tokens.access_token);
    for (const file of ['keys.json', 'sign-ins.json']) {
      expect((await stat(join(stateDirectory, file))).mode & 0o777).toBe(0o600);
    }
  });

  it('signs out on request, and asks again who it is the next time', async () => {
    const browser = createBrowser();
    await choose('steering-group', browser);
    const end = oidc.buildEndSessionUrl(client, { post_logout_redirect_uri: `${consoleUrl}/` });
    const question = await browser.open(end.href);
    expect(question.html).toContain('Logga ut');
    const action = /action="([^"]+)"/.exec(question.html)?.[1] ?? '';
    const xsrf = /name="xsrf" value="([^"]+)"/.exec(question.html)?.[1] ?? '';
    const arrival = await browser.submit(action, { xsrf, logout: 'yes' });
    expect(arrival.url).toBe(`${consoleUrl}/`);
    expect((await browser.open(await authorizationUrl())).html).toContain('Välj vem');
  });
});

describe('Where the demo identity provider may run', () => {
  const env = { PORT: '4000', CONSOLE_URL: 'http://127.0.0.1:1', CONSOLE_CLIENT_SECRET: 'secret' };

  it.each(['127.0.0.1', '127.8.8.8', 'localhost', '::1'])('listens on %s', (HOST) => {
    expect(readSettings({ ...env, HOST }).host).toBe(HOST);
  });

  it.each(['0.0.0.0', '::', '192.168.1.5', '127.0.0.1.example.se'])('refuses to listen on %s', (HOST) => {
    expect(() => readSettings({ ...env, HOST })).toThrow('local demonstration only');
    expect(readSettings({ ...env, HOST, ALLOW_DEMO_IDENTITY_PROVIDER: 'yes' }).host).toBe(HOST);
  });

  it.each(['PORT', 'CONSOLE_URL', 'CONSOLE_CLIENT_SECRET'])('says that %s is missing', (name) => {
    expect(() => readSettings({ ...env, [name]: '' })).toThrow(name);
  });
});
