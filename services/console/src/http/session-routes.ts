import { DomainError } from '@samspar/contracts';
import express, { type Request, type Response, type Router } from 'express';
import { type createBeginSignIn, signInPatience } from '../commands/begin-sign-in.ts';
import type { createCompleteSignIn } from '../commands/complete-sign-in.ts';
import type { createCurrentSession } from '../commands/current-session.ts';
import type { createSignOut } from '../commands/sign-out.ts';
import { refusals } from '../domain/refusals.ts';
import { type Cookies, sessionCookie, signInCookie } from './cookies.ts';
import type { RequireOwnPage } from './require-own-page.ts';
import { sendTroublePage } from './trouble-page.ts';

const signInLink = { href: '/session/sign-in', text: 'Logga in' };

export interface SessionRoutesOptions {
  publicUrl: URL;
  /** How far the system's clock goes ahead of real time, in milliseconds. */
  clockAhead: number;
  cookies: Cookies;
  requireOwnPage: RequireOwnPage;
  requestTokenOf: (sessionId: string) => string;
  onTrouble: (error: unknown) => void;
  commands: {
    beginSignIn: ReturnType<typeof createBeginSignIn>;
    completeSignIn: ReturnType<typeof createCompleteSignIn>;
    currentSession: ReturnType<typeof createCurrentSession>;
    signOut: ReturnType<typeof createSignOut>;
  };
}

/** Signing in and out, and who is signed in. */
export function sessionRoutes(options: SessionRoutesOptions): Router {
  const { publicUrl, clockAhead, cookies, requireOwnPage, requestTokenOf, onTrouble, commands } = options;
  const router = express.Router();
  const sessionOf = (request: Request) => commands.currentSession(cookies.read(request, sessionCookie));

  router.get('/session', async (request, response) => {
    // Also for those who are not signed in: their page says it too.
    if (clockAhead !== 0) response.set('Clock-Ahead', String(clockAhead));
    const session = await sessionOf(request);
    if (!session) throw refusals.notSignedIn();
    const { role, organisation, municipalities, displayName } = session.person;
    const csrfToken = requestTokenOf(session.id);
    response.set('Cache-Control', 'no-store');
    response.json({ role, organisation, municipalities, displayName, csrfToken });
  });

  router.get('/session/sign-in', async (request, response) => {
    await orTroublePage(response, async () => {
      const { url, cookieValue } = await commands.beginSignIn(request.query['returnTo']);
      cookies.setSignIn(response, cookieValue, signInPatience);
      response.set('Cache-Control', 'no-store').redirect(303, url.href);
    });
  });

  router.get('/session/callback', async (request, response) => {
    cookies.clearSignIn(response);
    await orTroublePage(response, async () => {
      const callback = new URL(request.originalUrl, publicUrl);
      const [begun, old] = [cookies.read(request, signInCookie), cookies.read(request, sessionCookie)];
      const { cookieValue, returnTo } = await commands.completeSignIn(callback, begun, old);
      cookies.setSession(response, cookieValue);
      response.set('Cache-Control', 'no-store').redirect(303, returnTo);
    });
  });

  const form = express.urlencoded({ extended: false, limit: '2kb' });
  router.post('/session/sign-out', form, async (request, response) => {
    const session = await sessionOf(request);
    if (session) requireOwnPage(request, requestTokenOf(session.id), tokenOf(request));
    const continueAt = session ? await commands.signOut(session) : '/';
    cookies.clearSession(response);
    response.set('Cache-Control', 'no-store');
    if (request.accepts(['html', 'json']) === 'json') response.json({ continueAt });
    else response.redirect(303, continueAt);
  });

  /** Someone at a browser is shown a page that says what to do, rather than a problem document. */
  async function orTroublePage(response: Response, work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      onTrouble(error);
      if (error.status === 503) response.set('Retry-After', '2');
      sendTroublePage(response.status(error.status), { alert: error.message, link: signInLink });
    }
  }

  return router;
}

/** A page without script sends the token as a field of its form. */
function tokenOf(request: Request): string | undefined {
  const field = (request.body as { csrfToken?: unknown } | undefined)?.csrfToken;
  return request.get('X-CSRF-Token') ?? (typeof field === 'string' ? field : undefined);
}
