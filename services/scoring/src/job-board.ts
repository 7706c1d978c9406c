import { createJobBoard, type JobQueue } from '@samspar/messaging';
import { type Authenticate, forbidden } from '@samspar/runtime';
import type { Express, RequestHandler } from 'express';

const path = '/v1/job-board';

/** Adds the page over the jobs, for the administrator. A browser reaches it through the console. */
export function addJobBoard(
  app: Express,
  { queue, authenticate }: { queue: JobQueue; authenticate: Authenticate },
): void {
  app.use(path, administratorOnly(authenticate), createJobBoard([queue], `/api/scoring${path}`));
}

function administratorOnly(authenticate: Authenticate): RequestHandler {
  return async (request, _response, next) => {
    const actor = await authenticate(request.get('Authorization'));
    if (!actor.may('read', 'Job')) throw forbidden(actor, 'read', 'Job');
    next();
  };
}
