import { staysOpen } from '@samspar/runtime';
import express, { type Router } from 'express';
import type { createSessionInForce } from '../commands/session-in-force.ts';
import { refusals } from '../domain/refusals.ts';
import { type Cookies, sessionCookie } from '../http/cookies.ts';
import type { RequireOwnPage } from '../http/require-own-page.ts';
import type { LiveAudience } from './live-audience.ts';
import { openLiveStream } from './live-stream.ts';

export interface LiveRoutesOptions {
  audience: LiveAudience;
  cookies: Cookies;
  requireOwnPage: RequireOwnPage;
  requestTokenOf: (sessionId: string) => string;
  commands: { sessionInForce: ReturnType<typeof createSessionInForce> };
}

/** `GET /live`: what changes while somebody looks, as server-sent events. Listening is not using: it keeps no session alive. */
export function liveRoutes(options: LiveRoutesOptions): Router {
  const { audience, cookies, requireOwnPage, requestTokenOf, commands } = options;
  const router = express.Router();

  router.get('/live', async (request, response) => {
    const session = await commands.sessionInForce(cookies.read(request, sessionCookie));
    if (!session) throw refusals.notSignedIn();
    requireOwnPage(request, requestTokenOf(session.id));
    if (request.method !== 'GET') throw refusals.methodNotAllowed();
    if (request.destroyed) return;
    const leave = audience.join(session, () => openLiveStream(response));
    staysOpen(response);
    response.once('close', leave);
  });
  return router;
}
