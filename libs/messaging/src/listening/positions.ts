import type { Envelope, EventDefinition } from '@samspar/contracts';
import { type Connection, Schema } from 'mongoose';
import { ignored, type Outcome, waiting } from './outcome.ts';

interface Position {
  _id: string;
  revision: number;
}

/** Deliveries for which a fact waits for a predecessor of which nothing is known. */
const patience = 6;

export type Positions = ReturnType<typeof createPositions>;

/**
 * How far a service has come in each aggregate's events, per event: a repeat is ignored, and a fact that comes before
 * the one it follows waits. A state event needs no predecessor, as it says everything itself.
 */
export function createPositions(connection: Connection) {
  const schema = new Schema<Position>(
    { _id: String, revision: Number },
    { versionKey: false, collection: 'listener-positions' },
  );
  const model = connection.model<Position>('listener-positions', schema);
  const key = (event: EventDefinition, aggregateId: string) => `${event.stream}:${aggregateId}`;

  return {
    /**
     * `undefined` when the event is next in turn. Where nothing of the aggregate has been taken in yet, a fact that
     * follows another waits some deliveries for it: it may be on its way again after a failure, or gone with the age limit.
     */
    async verdict(
      event: EventDefinition,
      envelope: Envelope,
      delivery: number,
    ): Promise<Outcome | undefined> {
      const position = await model.findById(key(event, envelope.subject)).lean<Position>();
      if (!position) {
        const mayFollow = event.kind === 'state' || envelope.precededby === 0 || delivery > patience;
        return mayFollow ? undefined : waiting('gap');
      }
      if (position.revision >= envelope.revision) return ignored('repeat');
      if (event.kind === 'fact' && position.revision < envelope.precededby) return waiting('gap');
      return undefined;
    },

    /** Notes that everything up to the envelope's revision has been taken in. */
    async advance(event: EventDefinition, envelope: Envelope): Promise<void> {
      await model.updateOne(
        { _id: key(event, envelope.subject) },
        { $set: { revision: envelope.revision } },
        { upsert: true },
      );
    },
  };
}
