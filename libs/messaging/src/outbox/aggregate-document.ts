import type { Envelope } from '@samspar/contracts';
import { type Connection, type IndexDefinition, type IndexOptions, type Model, Schema } from 'mongoose';

/** An event waiting in its aggregate's document until the bus has it. */
export interface OutboxEntry {
  stream: string;
  traceparent: string;
  envelope: Envelope;
}

/** An aggregate's document: its state, and in the same write the events that say so. */
export interface AggregateDocument<State = unknown> {
  _id: string;
  revision: number;
  state: State;
  outbox: OutboxEntry[];
  outboxPending: boolean;
  /** Per event name, the revision that last said it: the `precededby` of the next one. */
  said: Record<string, number>;
  idempotencyKey?: string;
  requestHash?: string;
}

/** A loaded aggregate. */
export interface Loaded<State> {
  id: string;
  revision: number;
  state: State;
  said: Record<string, number>;
}

export function loadedFrom<State>(document: AggregateDocument<State>): Loaded<State> {
  return { id: document._id, revision: document.revision, state: document.state, said: document.said };
}

/** The collection of one kind of aggregate. Indexes are on `state.…` fields. */
export function aggregateModel(
  connection: Connection,
  collection: string,
  indexes: readonly [IndexDefinition, IndexOptions?][] = [],
): Model<AggregateDocument> {
  const schema = new Schema<AggregateDocument>(
    {
      _id: String,
      revision: Number,
      state: Schema.Types.Mixed,
      outbox: [Schema.Types.Mixed],
      outboxPending: Boolean,
      said: Schema.Types.Mixed,
      idempotencyKey: String,
      requestHash: String,
    },
    { versionKey: false, minimize: false, collection },
  );
  schema.index({ outboxPending: 1 }, { partialFilterExpression: { outboxPending: true } });
  schema.index(
    { idempotencyKey: 1 },
    { unique: true, partialFilterExpression: { idempotencyKey: { $exists: true } } },
  );
  for (const [fields, indexOptions] of indexes) schema.index(fields, indexOptions ?? {});
  return connection.model<AggregateDocument>(collection, schema);
}
