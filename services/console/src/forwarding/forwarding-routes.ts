import { currentTrace } from '@samspar/messaging';
import type { Metrics } from '@samspar/runtime';
import express, { type Request, type Router } from 'express';
import type { createCurrentSession } from '../commands/current-session.ts';
import type { createFreshAccessToken } from '../commands/fresh-access-token.ts';
import { refusals } from '../domain/refusals.ts';
import { type Cookies, sessionCookie } from '../http/cookies.ts';
import type { RequireOwnPage } from '../http/require-own-page.ts';
import { createForwardTo } from './forward-to.ts';
import { requestHeaders } from './forwarded-headers.ts';
import type { ForwardedService } from './service-addresses.ts';

export interface ForwardingOptions {
  services: ForwardedService[];
  /** Longest silence of a service, in milliseconds. */
  timeout: number;
  cookies: Cookies;
  requireOwnPage: RequireOwnPage;
  requestTokenOf: (sessionId: string) => string;
  metrics: Pick<Metrics, 'requests'>;
  commands: {
    currentSession: ReturnType<typeof createCurrentSession>;
    freshAccessToken: ReturnType<typeof createFreshAccessToken>;
  };
}

const withBody = new Set(['POST', 'PUT']);
const withoutBody = new Set(['GET', 'HEAD', 'DELETE']);
const stepsAside = /(^|\/|\\|%2f|%5c)(\.|%2e){1,2}(\/|\\|%2f|%5c|$)/i;

/** `/api/<service>/v1/…` → the service's `/v1/…`, asked with the session's own token. */
export function forwardingRoutes(options: ForwardingOptions): Router {
  const { services, timeout, cookies, requireOwnPage, requestTokenOf, metrics, commands } = options;
  const forwards = new Map(services.map((service) => [service.name, createForwardTo(service, timeout)]));
  const router = express.Router();

  router.use('/api/:service', async (request, response, next) => {
    const { service } = request.params;
    const forward = forwards.get(service);
    if (!forward) throw refusals.serviceUnknown();
    requireForwardable(request);
    const end = metrics.requests.startTimer({ operation: `forward-${service}` });
    response.once('finish', () => end({ status: response.statusCode }));

    const session = await commands.currentSession(cookies.read(request, sessionCookie));
    if (!session) throw refusals.notSignedIn();
    requireOwnPage(request, requestTokenOf(session.id));
    const token = await commands.freshAccessToken(session);
    if (request.destroyed) return;
    request.headers = requestHeaders(request.headers, { token, traceparent: currentTrace().traceparent });
    await forward(request, response, next);
  });
  return router;
}

/**
 * Only the versioned API, by the methods it has. A body where none belongs is refused: how it would be framed towards the
 * service is not certain, and what follows it on the connection could be taken for a request of its own.
 */
function requireForwardable({ method, url, headers }: Request): void {
  const path = url.split('?')[0] ?? '';
  if (!path.startsWith('/v1/') || stepsAside.test(path)) throw refusals.pageUnknown();
  if (withBody.has(method)) return;
  if (!withoutBody.has(method)) throw refusals.methodNotAllowed();
  const length = headers['content-length'] ?? '0';
  if (length !== '0' || headers['transfer-encoding'] !== undefined) throw refusals.bodyNotAllowed(method);
}
