import { startTrace, withTrace } from '@samspar/messaging';
import type { RequestHandler } from 'express';

/** Continues the caller's trace, or starts one; its id goes back in `Trace-Id`. */
export const continueTrace: RequestHandler = (request, response, next) => {
  const trace = startTrace({ traceparent: request.get('traceparent') });
  response.set('Trace-Id', trace.correlationId);
  withTrace(trace, next);
};
