import express from 'express';
import supertest from 'supertest';
import { describe, expect, it } from 'vitest';
import { createCookies, sessionCookie } from './cookies.ts';

const setBy = async (publicUrl: string) => {
  const cookies = createCookies(new URL(publicUrl));
  const app = express().get('/', (_request, response) => {
    cookies.setSession(response, 'value');
    cookies.setSignIn(response, 'value', 600_000);
    response.end();
  });
  const { headers } = await supertest(app).get('/');
  return headers['set-cookie'] as unknown as string[];
};

describe('The console’s cookies', () => {
  it('are sent over TLS only where the console has it', async () => {
    for (const cookie of await setBy('https://samspar.test')) expect(cookie).toContain('; Secure');
    for (const cookie of await setBy('http://127.0.0.1:8080')) expect(cookie).not.toContain('Secure');
  });

  it('are out of reach of scripts and of other sites, and the sign-in’s is soon gone', async () => {
    const [session, signIn] = await setBy('https://samspar.test');
    for (const cookie of [session, signIn]) expect(cookie).toMatch(/HttpOnly.*SameSite=Lax/);
    expect(session).not.toContain('Max-Age');
    expect(signIn).toContain('Max-Age=600; Path=/session;');
  });

  it.each([
    ['samspar_session=a', 'a'],
    ['other=b; samspar_session=a', 'a'],
    ['xsamspar_session=b', undefined],
    ['', undefined],
  ])('are found in %j', (header, value) => {
    const request = { get: () => header } as unknown as express.Request;
    expect(createCookies(new URL('https://samspar.test')).read(request, sessionCookie)).toBe(value);
  });
});
