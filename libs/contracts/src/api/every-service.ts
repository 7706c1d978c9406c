import { z } from 'zod';
import { id } from '../primitives.ts';
import { operation } from './operation.ts';
import { pageOf, pageQuery } from './paging.ts';

/** Who has read whom: an entry of a service's access log. */
const accessEntry = z
  .strictObject({
    number: z.int(),
    at: z.string(),
    actor: z.string(),
    role: z.string(),
    operation: z.string(),
    reason: z.string(),
    candidates: z.array(id),
    result: z.enum(['shown', 'refused']),
  })
  .meta({ id: 'AccessEntry' });

export const listAccessLog = operation({
  id: 'list-access-log',
  get: '/access-log',
  summary: 'Vem som har läst vems uppgifter, det senaste först',
  may: ['read', 'AccessLog'],
  query: pageQuery,
  answer: pageOf(accessEntry),
});

export const verifyAccessLog = operation({
  id: 'verify-access-log',
  get: '/access-log/verification',
  summary: 'Om loggen är hel: ingen post ändrad eller borttagen',
  may: ['read', 'AccessLog'],
  answer: z.strictObject({ whole: z.boolean(), firstBreak: z.int().optional() }),
});

const number = z.strictObject({ number: z.coerce.number().int().positive() });

/** An event that a listener could not take in. */
const deadLetter = z
  .strictObject({
    number: z.int(),
    subject: z.string(),
    sequence: z.int(),
    reason: z.string(),
    at: z.string(),
    deliveries: z.int(),
    payload: z.string(),
  })
  .meta({ id: 'DeadLetter' });

export const listDeadLetters = operation({
  id: 'list-dead-letters',
  get: '/dead-letters',
  summary: 'Händelser som inte kunde tas emot',
  may: ['read', 'DeadLetter'],
  query: z.strictObject({ limit: z.coerce.number().int().min(1).max(100).default(20) }),
  answer: z.strictObject({ items: z.array(deadLetter) }),
});

export const readDeadLetter = operation({
  id: 'read-dead-letter',
  get: '/dead-letters/:number',
  summary: 'En händelse som inte kunde tas emot',
  may: ['read', 'DeadLetter'],
  params: number,
  answer: deadLetter,
});

export const replayDeadLetter = operation({
  id: 'replay-dead-letter',
  post: '/dead-letters/:number/replays',
  summary: 'Ta emot händelsen på nytt',
  may: ['replay', 'DeadLetter'],
  params: number,
  answer: z.strictObject({ outcome: z.enum(['applied', 'ignored', 'waiting']) }),
});

export const discardDeadLetter = operation({
  id: 'discard-dead-letter',
  delete: '/dead-letters/:number',
  summary: 'Kasta händelsen',
  may: ['discard', 'DeadLetter'],
  params: number,
  status: 204,
});

export const announceAgain = operation({
  id: 'announce-again',
  post: '/announcements',
  summary: 'Säg alla tillstånd på nytt till de andra tjänsterna',
  may: ['repeat', 'Announcement'],
  status: 202,
  answer: z.strictObject({ announced: z.int() }),
});
