import { type Envelope, type EventDefinition, parseEnvelope } from '@samspar/contracts';
import type { ConsumerMessages } from 'nats';
import type { Logger } from 'pino';
import type { z } from 'zod';
import type { Bus } from '../bus/connect-bus.ts';

export interface FollowStateOptions<Schema extends z.ZodType> {
  bus: Bus;
  event: EventDefinition<Schema>;
  /** Takes in one value. Called in stream order; older revisions of an aggregate never come after newer ones. */
  onValue: (envelope: Envelope<z.infer<Schema>>) => void;
  /** The replay starts from nothing: forget what was taken in. Called before the first value, and if the stream was lost. */
  onRestart: () => void;
  /** Everything up to this place in the stream has been taken in. */
  onSequence?: (sequence: number) => void;
  log: Logger;
}

/** A copy of a state topic held in memory. */
export interface StateFollower {
  /** Resolves when everything that was in the stream at the start has been taken in. */
  caughtUp: Promise<void>;
  isCaughtUp(): boolean;
  /** Stream sequence of the newest value taken in. */
  sequence(): number;
  stop(): Promise<void>;
}

/**
 * Replays a state topic from its beginning and follows it, in order, without leaving anything on the server: each
 * process that needs the whole state in memory has its own replay.
 */
export function followState<Schema extends z.ZodType>(options: FollowStateOptions<Schema>): StateFollower {
  const { bus, event, onValue, onRestart, onSequence = () => {}, log } = options;
  let stopped = false;
  let current = 0;
  let ready = false;
  let messages: ConsumerMessages | undefined;
  let declareCaughtUp = () => {};
  const caughtUp = new Promise<void>((resolve) => {
    declareCaughtUp = () => {
      ready = true;
      resolve();
    };
  });

  async function replay(): Promise<void> {
    onRestart();
    current = 0;
    const { state } = await bus.manager.streams.info(event.stream);
    if (state.messages === 0) declareCaughtUp();
    const consumer = await bus.jetstream.consumers.get(event.stream, { filterSubjects: event.subjects });
    messages = await consumer.consume({ max_messages: 1000, abort_on_missing_resource: true });
    for await (const message of messages) {
      takeInOne(message.json(), message.seq);
      if (message.seq >= state.last_seq) declareCaughtUp();
    }
  }

  function takeInOne(json: unknown, sequence: number): void {
    try {
      onValue(parseEnvelope(event, json));
    } catch (error) {
      log.error({ err: error, event: event.name, sequence }, 'state-value-refused');
    }
    current = sequence;
    onSequence(sequence);
  }

  async function run(): Promise<void> {
    while (!stopped) {
      try {
        await replay();
      } catch (error) {
        if (!stopped) log.warn({ err: error, event: event.name }, 'state-replay-restarted');
      }
      if (!stopped) await new Promise((resolve) => setTimeout(resolve, 500));
    }
  }

  const running = run();
  return {
    caughtUp,
    isCaughtUp: () => ready,
    sequence: () => current,
    async stop() {
      stopped = true;
      await messages?.close();
      await running;
    },
  };
}
