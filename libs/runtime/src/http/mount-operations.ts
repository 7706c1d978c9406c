import {
  type Act,
  DomainError,
  invalidField,
  type Operation,
  permissions,
  reachOf,
} from '@samspar/contracts';
import type { Request, RequestHandler, Response, Router } from 'express';
import type { Logger } from 'pino';
import type { AccessLog } from '../access/access-log.ts';
import { type Actor, forbidden, staffMemberOf } from '../access/actor.ts';
import type { Authenticate } from '../access/authenticate.ts';
import { calendarDateOf } from '../calendar.ts';
import type { Clock } from '../clock.ts';
import type { Metrics } from '../metrics.ts';
import { bodyReader, parseBody } from './body-reader.ts';
import { holdAnswer } from './hold-answer.ts';
import { requireKnownCodes } from './known-codes.ts';
import { readCreation, readSeenRevision } from './preconditions.ts';
import type { Answer, OperationRequest, Served } from './serve.ts';

export interface MountOptions {
  authenticate: Authenticate;
  clock: Clock;
  log: Logger;
  metrics: Metrics;
  /** Where readings of persons are written. An operation whose answer is `about` persons fails without one. */
  accessLog?: AccessLog | undefined;
  /** Whether an answer that isn't what its operation promises fails, instead of being stripped to it. */
  strictAnswers: boolean;
  /** Between knowing who asks and answering: rate limits. */
  guard: RequestHandler;
}

/** Mounts the operations. Throws if one of them has no row in the permission table. */
export function mountOperations(router: Router, served: readonly Served[], options: MountOptions): void {
  for (const { operation, handle } of served) {
    requireKnownPermission(operation);
    router[operation.method](
      operation.path,
      timed(operation, options.metrics),
      withActor(operation, options),
      options.guard,
      bodyReader(operation),
      answer({ operation, handle }, options),
    );
  }
}

/** The types say so already; what is made at run time is held to it here. */
function requireKnownPermission({ id, may: [action, subject] }: Operation): void {
  if (!Object.keys(permissions[subject] ?? {}).includes(action))
    throw new Error(`Nobody may ${action} ${subject}: ${id} has no row in the permission table.`);
}

function timed({ id }: Operation, metrics: Metrics): RequestHandler {
  return (_request, response, next) => {
    const end = metrics.requests.startTimer({ operation: id });
    response.once('finish', () => end({ status: response.statusCode }));
    next();
  };
}

function withActor({ may }: Operation, { authenticate }: MountOptions): RequestHandler {
  return async (request, response, next) => {
    const actor = await authenticate(request.get('Authorization'));
    response.locals['actor'] = actor;
    if (!actor.may(...may)) throw forbidden(actor, ...may);
    next();
  };
}

function answer(served: Served, options: MountOptions): RequestHandler {
  const { id } = served.operation;
  return async (request, response) => {
    const actor = response.locals['actor'] as Actor;
    const { operationRequest, wasAuthorized } = readRequest(served.operation, request, actor, options.clock);
    const result = await handleLogged(served, operationRequest, options.accessLog);
    if (!wasAuthorized()) throw new Error(`${id} answered without asking whether it may.`);
    const body = bodyOf(served.operation, result, options);
    send(served.operation, { ...result, body }, response);
  };
}

/** Parses the request; `wasAuthorized` tells afterwards whether it was asked where the actor's permission is bounded. */
function readRequest(operation: Operation, request: Request, actor: Actor, clock: Clock) {
  const bounded = reachOf(actor.role, operation.may) === 'own';
  let asked = false;
  const now = clock.now();
  const act: Act = { at: now.toISOString(), by: staffMemberOf(actor) };
  const operationRequest: OperationRequest = {
    operation,
    actor,
    act,
    today: calendarDateOf(now),
    params: operation.params?.parse(request.params) ?? {},
    query: operation.query?.parse(request.query) ?? {},
    body: parseBody(operation, request),
    target: String(Object.values(request.params)[0] ?? ''),
    authorize(municipality) {
      asked = true;
      if (!actor.mayIn(municipality, ...operation.may)) throw forbidden(actor, ...operation.may);
    },
    creation:
      operation.effect === 'creates' ? readCreation(request, actor, operation.id) : { key: '', hash: '' },
    seenRevision: operation.effect === 'changes' ? readSeenRevision(request) : 0,
    reason: readReason(request),
  };
  const fields = operation.accepts ? {} : (operationRequest.body as object);
  requireKnownCodes({ ...(operationRequest.query as object), ...fields });
  return { operationRequest, wasAuthorized: () => asked || !bounded };
}

function readReason(request: Request): string {
  let reason: string;
  try {
    reason = decodeURIComponent(request.get('Access-Reason') ?? '');
  } catch {
    throw invalidField('Access-Reason', 'Skälet ska vara procentkodat i UTF-8, till exempel M%C3%B6te.');
  }
  if (reason.length > 200) throw new DomainError('reason-too-long', 400, 'Skälet får ha högst 200 tecken.');
  return reason;
}

async function handleLogged(
  { operation, handle }: Served,
  request: OperationRequest,
  accessLog: AccessLog | undefined,
): Promise<Answer> {
  const { actor, reason } = request;
  const entry = { actor: actor.id, role: actor.role, operation: operation.id, reason };
  try {
    const result = await handle(request);
    if (result.about) {
      if (!accessLog) throw new Error(`${operation.id} shows persons, but its service keeps no access log.`);
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

/** The answer's body, held to what the operation promises. What could not be shown is told to the log by its id. */
function bodyOf({ id, answer: schema }: Operation, result: Answer, { log, strictAnswers }: MountOptions) {
  const { unreadable = [] } = result;
  if (strictAnswers && unreadable[0]) throw unreadable[0].error;
  if (!schema) return undefined;
  const { body, leftOut } = holdAnswer(schema, result.body, { strict: strictAnswers });
  for (const { id: thing, error } of unreadable)
    log.error({ err: error, operation: id, thing }, 'unreadable');
  if (leftOut.length > 0) log.error({ operation: id, leftOut }, 'answer-not-as-promised');
  return body;
}

function send({ status }: Operation, { body, revision, location }: Answer, response: Response): void {
  response.status(status);
  response.set('Cache-Control', 'no-store');
  if (revision !== undefined) response.set('ETag', `"${revision}"`);
  if (location !== undefined) response.location(location);
  if (body === undefined) response.end();
  else response.json(body);
}
