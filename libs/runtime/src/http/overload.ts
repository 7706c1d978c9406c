import type { RequestHandler, Response } from 'express';
import { rateLimit } from 'express-rate-limit';
import type { Actor } from '../access/actor.ts';
import { DomainError } from '@samspar/contracts';

const mostInFlight = 500;
/** How each answer under way is counted out. */
const countOut = new WeakMap<Response, () => void>();

/** Answers 503 with `Retry-After` when more requests are under way than the process can serve in reasonable time. */
export function limitInFlight(most = mostInFlight): RequestHandler {
  let inFlight = 0;
  return (_request, response, next) => {
    if (inFlight >= most)
      throw new DomainError('overloaded', 503, 'Tjänsten är hårt belastad. Försök igen om några sekunder.');
    inFlight += 1;
    let counted = true;
    const out = () => {
      if (counted) inFlight -= 1;
      counted = false;
    };
    countOut.set(response, out);
    response.once('close', out);
    next();
  };
}

/** Says that an answer stays open by design, such as a stream of events: it is no longer counted as under way. */
export function staysOpen(response: Response): void {
  countOut.get(response)?.();
}

/** Answers 429 with `Retry-After` when one actor asks more often than any person would. */
export function limitPerActor(perMinute: number): RequestHandler {
  return rateLimit({
    windowMs: 60_000,
    limit: perMinute,
    standardHeaders: 'draft-7',
    legacyHeaders: false,
    keyGenerator: (_request, response) => (response.locals['actor'] as Actor).id,
    handler: () => {
      throw new DomainError('too-many-requests', 429, 'För många anrop. Vänta en stund och försök igen.');
    },
  });
}
