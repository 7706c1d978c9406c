import type { DeadLetters, NumberedDeadLetter } from '@samspar/messaging';
import { z } from 'zod';
import { notFound } from '@samspar/contracts';
import { defineRoute, type Route } from './route.ts';

const params = z.strictObject({ number: z.coerce.number().int().positive() });
const resource = z.strictObject({
  number: z.int(),
  subject: z.string(),
  sequence: z.int(),
  reason: z.string(),
  at: z.string(),
  deliveries: z.int(),
  payload: z.string(),
});

/** Routes over a service's dead letters, for the administrator: list, read, replay, discard. */
export function deadLetterRoutes(deadLetters: DeadLetters): Route[] {
  const find = async (number: number) => {
    const letter = await deadLetters.read(number);
    if (!letter) throw notFound('Händelsen');
    return letter;
  };
  return [
    defineRoute({
      method: 'get',
      path: '/dead-letters',
      operationId: 'list-dead-letters',
      summary: 'Händelser som inte kunde tas emot',
      action: 'read',
      subject: 'DeadLetter',
      query: z.strictObject({ limit: z.coerce.number().int().min(1).max(100).default(20) }),
      response: z.strictObject({ items: z.array(resource) }),
      handle: async ({ query }) => ({
        body: { items: (await deadLetters.list(query.limit)).map(toResource) },
      }),
    }),
    defineRoute({
      method: 'get',
      path: '/dead-letters/:number',
      operationId: 'read-dead-letter',
      summary: 'En händelse som inte kunde tas emot',
      action: 'read',
      subject: 'DeadLetter',
      params,
      response: resource,
      handle: async ({ params: { number } }) => ({ body: toResource(await find(number)) }),
    }),
    defineRoute({
      method: 'post',
      path: '/dead-letters/:number/replays',
      operationId: 'replay-dead-letter',
      summary: 'Ta emot händelsen på nytt',
      action: 'replay',
      subject: 'DeadLetter',
      params,
      response: z.strictObject({ outcome: z.enum(['applied', 'ignored', 'waiting']) }),
      handle: async ({ params: { number } }) => {
        const outcome = await deadLetters.replay(await find(number));
        return { body: { outcome: outcome.kind } };
      },
    }),
    defineRoute({
      method: 'delete',
      path: '/dead-letters/:number',
      operationId: 'discard-dead-letter',
      summary: 'Kasta händelsen',
      action: 'discard',
      subject: 'DeadLetter',
      params,
      status: 204,
      handle: async ({ params: { number } }) => {
        await find(number);
        await deadLetters.discard(number);
        return { body: undefined };
      },
    }),
  ];
}

function toResource({ number, subject, sequence, reason, at, deliveries, payload }: NumberedDeadLetter) {
  const decoded = Buffer.from(payload, 'base64').toString();
  return { number, subject, sequence, reason, at, deliveries, payload: decoded };
}
