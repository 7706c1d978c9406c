import { notFound } from '@samspar/contracts';
import {
  discardDeadLetter,
  listDeadLetters,
  readDeadLetter,
  replayDeadLetter,
} from '@samspar/contracts/api/every-service';
import type { DeadLetters, NumberedDeadLetter } from '@samspar/messaging';
import { serve, type Served } from './serve.ts';

/** What the administrator does with a service's dead letters: list, read, replay, discard. */
export function deadLetterOperations(deadLetters: DeadLetters): Served[] {
  const find = async (number: number) => {
    const letter = await deadLetters.read(number);
    if (!letter) throw notFound('Händelsen');
    return letter;
  };
  return [
    serve(listDeadLetters, async ({ query }) => ({
      body: { items: (await deadLetters.list(query.limit)).map(shown) },
    })),
    serve(readDeadLetter, async ({ params }) => ({ body: shown(await find(params.number)) })),
    serve(replayDeadLetter, async ({ params }) => {
      const outcome = await deadLetters.replay(await find(params.number));
      return { body: { outcome: outcome.kind } };
    }),
    serve(discardDeadLetter, async ({ params }) => {
      await find(params.number);
      await deadLetters.discard(params.number);
      return { body: undefined };
    }),
  ];
}

function shown({ number, subject, sequence, reason, at, deliveries, payload }: NumberedDeadLetter) {
  const decoded = Buffer.from(payload, 'base64').toString();
  return { number, subject, sequence, reason, at, deliveries, payload: decoded };
}
