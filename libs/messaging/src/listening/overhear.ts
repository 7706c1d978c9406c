import { type Envelope, type EventDefinition, parseEnvelope } from '@samspar/contracts';
import { AckPolicy, type ConsumerMessages, DeliverPolicy, nanos } from 'nats';
import type { Logger } from 'pino';
import type { Bus } from '../bus/connect-bus.ts';

/** The server clears away a consumer that nobody has asked anything of for this long. */
const forgottenAfter = 60_000;
/** Silence of twice half of this, in milliseconds, shows that the consumer is gone. */
const askAgainAfter = 5000;
const pause = 500;

export interface OverhearOptions {
  bus: Bus;
  events: readonly EventDefinition[];
  /** Called in stream order per event, while it happens. It must not throw. */
  onEvent: (event: EventDefinition, envelope: Envelope) => void;
  /** Events may have gone by unheard: their stream was lost. */
  onMissed?: () => void;
  log: Logger;
}

/** What a process hears of events as they happen. */
export interface Overhearing {
  /** Resolves when everything said from here on will be heard. */
  ready: Promise<void>;
  stop(): Promise<void>;
}

/**
 * Overhears events from now on, and keeps nothing of them: no position, no durable consumer, no dead letter. Each
 * process hears everything for itself. When NATS has been away it goes on where it was, if the stream is still the same.
 */
export function overhear(options: OverhearOptions): Overhearing {
  const { bus, events } = options;
  const ears = events.map((event) => overhearOne(event, options));
  let stopped = false;

  /** What was on its way when the connection broke is not sent again by itself. */
  async function watchConnection(): Promise<void> {
    for await (const { type } of bus.connection.status()) {
      if (stopped) return;
      if (type === 'reconnect') for (const ear of ears) ear.again();
    }
  }
  void watchConnection();

  async function allReady(): Promise<void> {
    await Promise.all(ears.map((ear) => ear.ready));
  }

  return {
    ready: allReady(),
    async stop() {
      stopped = true;
      await Promise.all(ears.map((ear) => ear.stop()));
    },
  };
}

/** The stream a process has heard, and how far. */
interface Place {
  created: string;
  sequence: number;
}

function overhearOne(event: EventDefinition, { bus, onEvent, onMissed = () => {}, log }: OverhearOptions) {
  const { stream, name } = event;
  let stopped = false;
  let place: Place | undefined;
  let messages: ConsumerMessages | undefined;
  let declareReady = () => {};
  const ready = new Promise<void>((resolve) => {
    declareReady = resolve;
  });

  /** From the newest at first; afterwards from where it was, unless the stream is another now. */
  async function findPlace(): Promise<Place> {
    const { created, state } = await bus.manager.streams.info(stream);
    const isSame = place?.created === created && place.sequence <= state.last_seq;
    if (place && isSame) return place;
    if (place) onMissed();
    return { created, sequence: state.last_seq };
  }

  async function hear(): Promise<void> {
    place = await findPlace();
    const { name: consumerName } = await bus.manager.consumers.add(stream, {
      deliver_policy: DeliverPolicy.StartSequence,
      opt_start_seq: place.sequence + 1,
      ack_policy: AckPolicy.None,
      inactive_threshold: nanos(forgottenAfter),
      mem_storage: true,
      num_replicas: 1,
    });
    const consumer = await bus.jetstream.consumers.get(stream, consumerName);
    messages = await consumer.consume({ expires: askAgainAfter, abort_on_missing_resource: true });
    if (stopped) messages.stop();
    declareReady();
    for await (const message of messages) {
      pass(() => message.json(), message.seq);
      place.sequence = message.seq;
    }
    if (stopped) await consumer.delete().catch(() => {});
  }

  function pass(read: () => unknown, sequence: number): void {
    try {
      onEvent(event, parseEnvelope(event, read()));
    } catch (error) {
      log.error({ err: error, event: name, sequence }, 'event-not-understood');
    }
  }

  async function run(): Promise<void> {
    while (!stopped) {
      try {
        await hear();
      } catch (error) {
        if (stopped) return;
        log.warn({ err: error, event: name }, 'overhearing-interrupted');
        await new Promise((resolve) => setTimeout(resolve, pause));
      }
    }
  }

  const running = run();
  return {
    ready,
    again: () => messages?.stop(),
    async stop() {
      stopped = true;
      messages?.stop();
      await running;
    },
  };
}
