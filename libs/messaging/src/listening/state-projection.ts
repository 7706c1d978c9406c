import type { Envelope, EventDefinition } from '@samspar/contracts';
import { type Connection, type IndexDefinition, Schema } from 'mongoose';
import type { z } from 'zod';
import { isDuplicateKey } from '../outbox/duplicate-key.ts';
import { type Listener, listenTo } from './listener.ts';
import { applied, ignored, type Outcome } from './outcome.ts';

/** A replicated value: the newest state of an aggregate that another service owns. */
export interface Replica<Data> {
  _id: string;
  revision: number;
  data: Data;
}

/**
 * A copy of a state topic in this service's own database: one document per aggregate, whose revision never goes back.
 * It can be dropped and rebuilt from the topic at any time. Indexes are on `data.…` fields.
 */
export function createStateProjection<Data>(
  connection: Connection,
  collection: string,
  indexes: IndexDefinition[] = [],
) {
  const schema = new Schema<Replica<unknown>>(
    { _id: String, revision: Number, data: Schema.Types.Mixed },
    { versionKey: false, minimize: false, collection },
  );
  for (const fields of indexes) schema.index(fields);
  const model = connection.model<Replica<unknown>>(collection, schema);

  /** Takes in a value; an older one than what is there is ignored. */
  async function put(envelope: Pick<Envelope, 'subject' | 'revision'>, data: Data): Promise<Outcome> {
    const { subject, revision } = envelope;
    try {
      await model.updateOne(
        { _id: subject, revision: { $lt: revision } },
        { $set: { revision, data } },
        { upsert: true },
      );
      return applied;
    } catch (error) {
      if (isDuplicateKey(error)) return ignored('repeat');
      throw error;
    }
  }

  return {
    model,
    put,

    /** Declares an event that is heard for nothing but its newest value, and what of it is kept. */
    keep<Schema extends z.ZodType>(
      event: EventDefinition<Schema>,
      dataOf: (data: z.infer<Schema>) => Data,
    ): Listener {
      return listenTo(event, (envelope) => put(envelope, dataOf(envelope.data)));
    },

    async load(id: string): Promise<Replica<Data> | undefined> {
      return (await model.findById(id).lean<Replica<Data>>()) ?? undefined;
    },

    async find(filter: Record<string, unknown>): Promise<Replica<Data>[]> {
      return model.find(filter).lean<Replica<Data>[]>();
    },
  };
}
