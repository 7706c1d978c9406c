import type { Request, RequestHandler, Response, Router } from 'express';
import type { AccessLog } from '../access/access-log.ts';
import { type Actor, forbidden } from '../access/actor.ts';
import type { Authenticate } from '../access/authenticate.ts';
import { permissions } from '../access/permissions.ts';
import { DomainError } from '@samspar/contracts';
import type { Metrics } from '../metrics.ts';
import { bodyReader, parseBody } from './body-reader.ts';
import { requireKnownCodes } from './known-codes.ts';
import { readCreation, readSeenRevision } from './preconditions.ts';
import type { Route, RouteRequest, RouteResult } from './route.ts';

export interface MountOptions {
  authenticate: Authenticate;
  metrics: Metrics;
  /** Where readings of persons are written. A route whose answer is `about` persons fails without one. */
  accessLog?: AccessLog | undefined;
  /** Between knowing who asks and answering: rate limits. */
  guard: RequestHandler;
}

/** Mounts the routes. Throws if one of them has no row in the permission table. */
export function mountRoutes(router: Router, routes: readonly Route[], options: MountOptions): void {
  for (const route of routes) {
    if (!permissions.some(({ action, subject }) => action === route.action && subject === route.subject)) {
      throw new Error(
        `Nobody may ${route.action} ${route.subject}: ${route.operationId} has no row in the permission table.`,
      );
    }
    router[route.method](
      route.path,
      timed(route, options.metrics),
      withActor(route, options),
      options.guard,
      bodyReader(route),
      answer(route, options),
    );
  }
}

function timed(route: Route, metrics: Metrics): RequestHandler {
  return (_request, response, next) => {
    const end = metrics.requests.startTimer({ operation: route.operationId });
    response.once('finish', () => end({ status: response.statusCode }));
    next();
  };
}

function withActor(route: Route, { authenticate }: MountOptions): RequestHandler {
  return async (request, response, next) => {
    const actor = await authenticate(request.get('Authorization'));
    response.locals['actor'] = actor;
    if (!actor.may(route.action, route.subject)) throw forbidden(actor, route.action, route.subject);
    next();
  };
}

function answer(route: Route, options: MountOptions): RequestHandler {
  return async (request, response) => {
    const actor = response.locals['actor'] as Actor;
    const { routeRequest, wasAuthorized } = readRequest(route, request, actor);
    const result = await handleLogged(route, routeRequest, options.accessLog);
    if (!wasAuthorized()) throw new Error(`${route.operationId} answered without asking whether it may.`);
    send(route, result, response);
  };
}

/** Parses the request; `wasAuthorized` tells afterwards whether the handler asked where its permission is bounded. */
function readRequest(route: Route, request: Request, actor: Actor) {
  const bounded = !permissions.some(
    ({ role, action, subject, where }) =>
      role === actor.role && action === route.action && subject === route.subject && where === 'any',
  );
  let asked = false;
  const routeRequest: RouteRequest<unknown, unknown, unknown> = {
    actor,
    params: route.params?.parse(request.params) ?? {},
    query: route.query?.parse(request.query) ?? {},
    body: parseBody(route, request),
    authorize(municipality) {
      asked = true;
      if (!actor.mayIn(route.action, route.subject, municipality))
        throw forbidden(actor, route.action, route.subject);
    },
    creation:
      route.effect === 'creates' ? readCreation(request, actor, route.operationId) : { key: '', hash: '' },
    seenRevision: route.effect === 'changes' ? readSeenRevision(request) : 0,
    reason: readReason(request),
  };
  const fields = route.accepts ? {} : (routeRequest.body as object);
  requireKnownCodes({ ...(routeRequest.query as object), ...fields });
  return { routeRequest, wasAuthorized: () => asked || !bounded };
}

function readReason(request: Request): string {
  const reason = decodeURIComponent(request.get('Access-Reason') ?? '');
  if (reason.length > 200) throw new DomainError('reason-too-long', 400, 'Skälet får ha högst 200 tecken.');
  return reason;
}

async function handleLogged(
  route: Route,
  request: RouteRequest<unknown, unknown, unknown>,
  accessLog: AccessLog | undefined,
): Promise<RouteResult<unknown>> {
  const entry = {
    actor: request.actor.id,
    role: request.actor.role,
    operation: route.operationId,
    reason: request.reason,
  };
  try {
    const result = await route.handle(request);
    if (result.about) {
      if (!accessLog)
        throw new Error(`${route.operationId} shows persons, but its service keeps no access log.`);
      await accessLog.append({ ...entry, candidates: result.about, result: 'shown' });
    }
    return result;
  } catch (error) {
    const { candidateId } = request.params as { candidateId?: string };
    const refused = error instanceof DomainError && (error.status === 403 || error.status === 404);
    if (candidateId && refused)
      await accessLog?.append({ ...entry, candidates: [candidateId], result: 'refused' });
    throw error;
  }
}

function send(route: Route, { body, revision, location }: RouteResult<unknown>, response: Response): void {
  response.status(route.status);
  response.set('Cache-Control', 'no-store');
  if (revision !== undefined) response.set('ETag', `"${revision}"`);
  if (location !== undefined) response.location(location);
  if (body === undefined) response.end();
  else response.json(body);
}
