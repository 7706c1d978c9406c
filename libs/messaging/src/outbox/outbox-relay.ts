import { allEvents } from '@samspar/contracts';
import type { Model } from 'mongoose';
import pMap from 'p-map';
import type { Logger } from 'pino';
import type { Publish } from '../bus/publisher.ts';
import { type Rounds, startRounds } from '../start-rounds.ts';
import type { AggregateDocument, OutboxEntry } from './aggregate-document.ts';

const eventOfStream = new Map(allEvents.map((event) => [event.stream, event]));
const batch = 200;
const concurrency = 16;

export interface OutboxRelayOptions {
  /** The collections whose outboxes are emptied. */
  models: Model<AggregateDocument>[];
  publish: Publish;
  log: Logger;
  /** How often to look without being woken, in milliseconds: finds what a crash left behind. */
  interval?: number;
}

/** Woken when something was saved. */
export type OutboxRelay = Rounds;

/**
 * Moves events from the outboxes to the bus: publishes an aggregate's events in order, waits for the ack, then pulls
 * them out. Two relays at work on the same outbox are harmless: the bus knows an event by its id.
 */
export function startOutboxRelay({ models, publish, log, interval = 1000 }: OutboxRelayOptions): OutboxRelay {
  let failing = false;

  async function sweep(): Promise<boolean> {
    let moved = 0;
    for (const model of models) {
      try {
        const waiting = await model
          .find({ outboxPending: true }, { outbox: 1 })
          .limit(batch)
          .lean<Pick<AggregateDocument, '_id' | 'outbox'>[]>();
        await pMap(waiting, (document) => empty(model, document), { concurrency });
        moved += waiting.length;
        failing = false;
      } catch (error) {
        if (!failing) log.warn({ err: error, collection: model.collection.name }, 'outbox-delayed');
        failing = true;
        return false;
      }
    }
    return moved > 0;
  }

  async function empty(
    model: Model<AggregateDocument>,
    { _id, outbox }: Pick<AggregateDocument, '_id' | 'outbox'>,
  ): Promise<void> {
    for (const entry of outbox) await say(entry);
    await model.updateOne(
      { _id },
      { $pull: { outbox: { 'envelope.id': { $in: outbox.map(({ envelope }) => envelope.id) } } } },
    );
    await model.updateOne({ _id, outbox: { $size: 0 } }, { $set: { outboxPending: false } });
  }

  async function say({ stream, envelope, traceparent }: OutboxEntry): Promise<void> {
    const event = eventOfStream.get(stream);
    if (!event) throw new Error(`No event is defined for stream ${stream}.`);
    await publish(event, envelope, traceparent);
  }

  return startRounds({ work: sweep, every: interval, log, name: 'outbox' });
}
