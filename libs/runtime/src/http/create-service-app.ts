import express, { type ErrorRequestHandler, type Express, type RequestHandler } from 'express';
import helmet from 'helmet';
import type { Logger } from 'pino';
import { z } from 'zod';
import { sv } from 'zod/locales';
import type { AccessLog } from '../access/access-log.ts';
import type { Authenticate } from '../access/authenticate.ts';
import { notFound } from '@samspar/contracts';
import { problemOf } from '../errors/problem.ts';
import type { Clock } from '../clock.ts';
import type { Metrics } from '../metrics.ts';
import { continueTrace } from './continue-trace.ts';
import { documentationRoutes } from './documentation-routes.ts';
import { mountOperations } from './mount-operations.ts';
import type { ApiInfo } from './openapi.ts';
import { operationsRoutes, type ReadinessChecks } from './operations-routes.ts';
import { limitInFlight, limitPerActor } from './overload.ts';
import type { Served } from './serve.ts';

z.config(sv());

export interface ServiceAppOptions {
  info: ApiInfo;
  operations: readonly Served[];
  authenticate: Authenticate;
  log: Logger;
  metrics: Metrics;
  clock: Clock;
  readiness: ReadinessChecks;
  accessLog?: AccessLog | undefined;
  rateLimitPerMinute: number;
  /** Whether an answer that isn't what its operation promises fails, as in tests, instead of being stripped to it. */
  strictAnswers: boolean;
  /** Adds what is no route of the API, before the API itself. */
  extend?: ((app: Express) => void) | undefined;
}

/** Builds a service's Express app, not yet listening. */
export function createServiceApp(options: ServiceAppOptions): Express {
  const { info, operations, log, metrics, readiness } = options;
  const app = express();
  app.disable('x-powered-by');
  app.set('etag', false);
  app.use(helmet());
  app.use(continueTrace);
  app.use(operationsRoutes(readiness, metrics));
  app.use(limitInFlight());
  options.extend?.(app);

  const version = express.Router();
  version.use(
    documentationRoutes(
      info,
      operations.map(({ operation }) => operation),
    ),
  );
  mountOperations(version, operations, { ...options, guard: limitPerActor(options.rateLimitPerMinute) });
  app.use('/v1', version);

  app.use(unknownPath);
  app.use(answerProblem(log));
  return app;
}

const unknownPath: RequestHandler = () => {
  throw notFound('Sidan');
};

/** The one place where an error becomes an answer. Unknown errors are logged here and tell the caller nothing but an id. */
function answerProblem(log: Logger): ErrorRequestHandler {
  return (error: unknown, request, response, next) => {
    if (response.headersSent) {
      next(error);
      return;
    }
    const traceId = String(response.getHeader('Trace-Id'));
    const known = problemOf(error);
    if (!known) log.error({ err: error, traceId, method: request.method }, 'request-failed');
    const problem = known ?? {
      type: 'urn:samspar:problem:internal',
      title: 'Något gick fel hos oss',
      status: 500,
      detail: `Försök igen om en stund. Kvarstår felet, ange ${traceId} till förvaltningen.`,
      code: 'internal',
    };
    if (problem.status === 401) response.set('WWW-Authenticate', 'Bearer');
    if (problem.status === 503) response.set('Retry-After', '2');
    response.status(problem.status).type('application/problem+json');
    response.send(JSON.stringify({ ...problem, traceId }));
  };
}
