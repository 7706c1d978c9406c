import type { ServiceName } from '@samspar/contracts';
import { AckPolicy, type ConsumerMessages, DeliverPolicy, type JsMsg, nanos } from 'nats';
import type { Logger } from 'pino';
import type { Bus } from '../bus/connect-bus.ts';
import { deadLetterOf, type DeadLetters } from './dead-letters.ts';
import { createKeyedQueue } from './keyed-queue.ts';
import type { Listener } from './listener.ts';
import { type Outcome, PermanentFailure } from './outcome.ts';
import type { Positions } from './positions.ts';
import { takeIn } from './take-in.ts';

/** Deliveries before an event that keeps failing becomes a dead letter: about half an hour with the delays below. */
const mostDeliveries = 12;
const inFlight = 200;
const ackWait = 30_000;
const longestDelay = 5 * 60_000;

export interface ListeningOptions {
  service: ServiceName;
  bus: Bus;
  listeners: readonly Listener[];
  positions: Positions;
  deadLetters: DeadLetters;
  log: Logger;
  /** Called once per delivery, for metrics. */
  onOutcome?: (event: string, outcome: Outcome['kind'] | 'failed' | 'dead-letter') => void;
  /** First delay before a failed event is delivered again, in milliseconds; it doubles each time. */
  firstDelay?: number;
}

/** Starts a durable consumer per listener and keeps it alive. Resolves when all are in place; `stop` waits for work under way. */
export async function startListening(options: ListeningOptions): Promise<{ stop(): Promise<void> }> {
  const running = await Promise.all(options.listeners.map((listener) => startOne(listener, options)));
  return {
    async stop() {
      await Promise.all(running.map((one) => one.stop()));
    },
  };
}

async function startOne(listener: Listener, options: ListeningOptions): Promise<{ stop(): Promise<void> }> {
  const { service, bus, log } = options;
  const { stream, subjects, name } = listener.event;
  const enqueue = createKeyedQueue();
  const underWay = new Set<Promise<void>>();
  let stopped = false;
  let messages: ConsumerMessages | undefined;

  await ensureConsumer();
  const running = keepConsuming();

  async function ensureConsumer(): Promise<void> {
    await bus.manager.consumers.add(stream, {
      durable_name: service,
      filter_subject: subjects,
      ack_policy: AckPolicy.Explicit,
      deliver_policy: DeliverPolicy.All,
      ack_wait: nanos(ackWait),
      max_ack_pending: inFlight,
      max_deliver: -1,
    });
  }

  async function keepConsuming(): Promise<void> {
    while (!stopped) {
      try {
        const consumer = await bus.jetstream.consumers.get(stream, service);
        messages = await consumer.consume({ max_messages: inFlight, abort_on_missing_resource: true });
        for await (const message of messages) start(message);
      } catch (error) {
        if (stopped) return;
        log.warn({ err: error, event: name }, 'listening-interrupted');
        await new Promise((resolve) => setTimeout(resolve, 1000));
        await ensureConsumer().catch(() => {});
      }
    }
  }

  function start(message: JsMsg): void {
    const aggregate = message.subject.slice(message.subject.lastIndexOf('.') + 1);
    const work = enqueue(aggregate, () => receive(listener, message, options)).catch((error: unknown) => {
      log.error({ err: error, event: name }, 'delivery-unsettled');
    });
    underWay.add(work);
    void work.finally(() => underWay.delete(work));
  }

  return {
    async stop() {
      stopped = true;
      await messages?.close();
      await running;
      await Promise.all(underWay);
    },
  };
}

async function receive(listener: Listener, message: JsMsg, options: ListeningOptions): Promise<void> {
  const { positions, log, onOutcome = () => {}, firstDelay = 1000 } = options;
  const event = listener.event.name;
  const delivery = message.info.redeliveryCount;
  const delay = Math.min(firstDelay * 2 ** (delivery - 1), longestDelay);
  try {
    const outcome = await takeIn(listener, positions, decode(message), {
      traceparent: message.headers?.get('traceparent'),
      delivery,
    });
    onOutcome(event, outcome.kind);
    if (outcome.kind !== 'waiting') message.ack();
    else if (delivery < mostDeliveries) message.nak(delay);
    else await bury(listener, message, outcome.reason, options);
  } catch (error) {
    if (error instanceof PermanentFailure || delivery >= mostDeliveries) {
      await bury(listener, message, (error as Error).message, options);
      return;
    }
    log.warn({ err: error, event, delivery }, 'event-retried');
    onOutcome(event, 'failed');
    message.nak(delay);
  }
}

/** The dead letter is stored before the message is given up, so that nothing is lost in between. */
async function bury(
  listener: Listener,
  message: JsMsg,
  reason: string,
  options: ListeningOptions,
): Promise<void> {
  const { service, deadLetters, log, onOutcome = () => {} } = options;
  await deadLetters.store(deadLetterOf(service, listener.event, message, reason));
  message.term();
  log.error({ event: listener.event.name, reason }, 'event-dead-lettered');
  onOutcome(listener.event.name, 'dead-letter');
}

function decode(message: JsMsg): unknown {
  try {
    return message.json();
  } catch (error) {
    throw new PermanentFailure('not JSON', { cause: error });
  }
}
