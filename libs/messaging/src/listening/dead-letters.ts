import type { EventDefinition, ServiceName } from '@samspar/contracts';
import { headers, type JsMsg, JSONCodec, NatsError } from 'nats';
import type { Bus } from '../bus/connect-bus.ts';
import { deadLetterStreamOf, deadLetterSubjectOf } from '../bus/streams.ts';
import type { Listener } from './listener.ts';
import type { Outcome } from './outcome.ts';
import type { Positions } from './positions.ts';
import { takeIn } from './take-in.ts';

/** An event a service could not take in, and why. */
export interface DeadLetter {
  /** Subject it was published under, and its place in the stream. */
  subject: string;
  sequence: number;
  /** Where the dead letter itself is kept. */
  keptUnder: string;
  reason: string;
  at: string;
  deliveries: number;
  traceparent: string;
  /** The event as it came, base64: it may not even be JSON. */
  payload: string;
}

/** A dead letter with the number it is known by. */
export type NumberedDeadLetter = DeadLetter & { number: number };

const codec = JSONCodec<DeadLetter>();
const noMessageFound = 10037;

/** Describes a message that is given up. */
export function deadLetterOf(
  service: ServiceName,
  event: EventDefinition,
  message: JsMsg,
  reason: string,
): Omit<DeadLetter, 'at'> {
  return {
    subject: message.subject,
    sequence: message.seq,
    keptUnder: deadLetterSubjectOf(service, event),
    reason,
    deliveries: message.info.redeliveryCount,
    traceparent: message.headers?.get('traceparent') ?? '',
    payload: Buffer.from(message.data).toString('base64'),
  };
}

export type DeadLetters = ReturnType<typeof createDeadLetters>;

/** A service's dead letters: kept, listed, read, replayed through the listener that refused them, and discarded. */
export function createDeadLetters(
  bus: Bus,
  service: ServiceName,
  listeners: readonly Listener[],
  positions: Positions,
  now: () => Date,
) {
  const stream = deadLetterStreamOf(service);

  async function read(number: number): Promise<NumberedDeadLetter | undefined> {
    try {
      const message = await bus.manager.streams.getMessage(stream, { seq: number });
      return { ...codec.decode(message.data), number: message.seq };
    } catch (error) {
      if (error instanceof NatsError && error.api_error?.err_code === noMessageFound) return undefined;
      throw error;
    }
  }

  /** Removes a dead letter for good. False if it was not there. */
  async function discard(number: number): Promise<boolean> {
    if (!(await read(number))) return false;
    return bus.manager.streams.deleteMessage(stream, number);
  }

  return {
    read,

    async store(letter: Omit<DeadLetter, 'at'>): Promise<void> {
      const options = { msgID: `${letter.subject}:${letter.sequence}`, headers: headers() };
      await bus.jetstream.publish(
        letter.keptUnder,
        codec.encode({ ...letter, at: now().toISOString() }),
        options,
      );
    },

    /** The newest `most` dead letters, newest first. */
    async list(most: number): Promise<NumberedDeadLetter[]> {
      const { state } = await bus.manager.streams.info(stream);
      const letters: NumberedDeadLetter[] = [];
      for (
        let number = state.last_seq;
        number >= state.first_seq && letters.length < most && number > 0;
        number--
      ) {
        const letter = await read(number);
        if (letter) letters.push(letter);
      }
      return letters;
    },

    /**
     * Hands the event to its listener once more. When it is taken in (or rightly ignored) the dead letter goes;
     * a failure is thrown and the letter stays.
     */
    async replay(letter: NumberedDeadLetter): Promise<Outcome> {
      const listener = listeners.find(
        ({ event }) => deadLetterSubjectOf(service, event) === letter.keptUnder,
      );
      if (!listener) throw new Error(`No listener for ${letter.keptUnder} any more.`);
      const json: unknown = JSON.parse(Buffer.from(letter.payload, 'base64').toString());
      const outcome = await takeIn(listener, positions, json, {
        traceparent: letter.traceparent,
        delivery: letter.deliveries,
      });
      if (outcome.kind !== 'waiting') await discard(letter.number);
      return outcome;
    },

    discard,
  };
}
