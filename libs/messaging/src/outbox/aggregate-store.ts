import type { Envelope, EventDefinition } from '@samspar/contracts';
import { toEnvelope } from '@samspar/contracts';
import { type Connection, type IndexDefinition, type IndexOptions, Schema } from 'mongoose';
import { uuidv7 } from 'uuidv7';
import { currentTrace } from '../trace.ts';
import { isDuplicateKey } from './duplicate-key.ts';
import { IdempotencyKeyReused, RevisionConflict } from './store-errors.ts';

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

/** A message for the bus, in the words of the contracts. */
export interface Message {
  event: EventDefinition;
  data: unknown;
}

/** A loaded aggregate. */
export interface Loaded<State> {
  id: string;
  revision: number;
  state: State;
  said: Record<string, number>;
}

/** Who asked for a creation: the same key with the same request gives the same aggregate again. */
export interface CreationRequest {
  key: string;
  hash: string;
}

export interface AggregateStoreOptions<State, Event> {
  connection: Connection;
  collection: string;
  /** Pure: the state after an event; `undefined` before the first. */
  evolve: (state: State | undefined, event: Event) => State;
  /** Pure: what the world is told when `events` have led to `state`. */
  announce: (state: State, events: readonly Event[], id: string) => Message[];
  /** Indexes on `state.…` fields. */
  indexes?: [IndexDefinition, IndexOptions?][];
  /** Called after each write that left something in an outbox. */
  onSaved?: () => void;
  now?: () => Date;
  newId?: () => string;
}

export interface Page {
  page: number;
  limit: number;
}

export type AggregateStore<State, Event> = ReturnType<typeof createAggregateStore<State, Event>>;

/**
 * A store of aggregates with their outbox in the same document: one write, filtered on the expected revision, sets
 * the state and leaves the events for the relay. No transaction is needed, and a crash loses nothing.
 */
export function createAggregateStore<State, Event>(options: AggregateStoreOptions<State, Event>) {
  const {
    connection,
    evolve,
    announce,
    onSaved = () => {},
    now = () => new Date(),
    newId = uuidv7,
  } = options;
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
    { versionKey: false, minimize: false, collection: options.collection },
  );
  schema.index({ outboxPending: 1 }, { partialFilterExpression: { outboxPending: true } });
  schema.index(
    { idempotencyKey: 1 },
    { unique: true, partialFilterExpression: { idempotencyKey: { $exists: true } } },
  );
  for (const [fields, indexOptions] of options.indexes ?? []) schema.index(fields, indexOptions ?? {});
  const model = connection.model<AggregateDocument>(options.collection, schema);

  function next(
    id: string,
    before: Pick<AggregateDocument<State>, 'revision' | 'said'>,
    state: State,
    events: readonly Event[],
  ) {
    const revision = before.revision + 1;
    const trace = currentTrace();
    const messages = announce(state, events, id);
    requireDistinct(messages);
    const entries = messages.map(({ event, data }, index): OutboxEntry => {
      const envelope = toEnvelope(event, {
        aggregateId: id,
        revision,
        index,
        precededBy: before.said[event.name] ?? 0,
        time: now().toISOString(),
        correlationId: trace.correlationId,
        causationId: trace.causationId,
        data,
      });
      return { stream: event.stream, traceparent: trace.traceparent, envelope };
    });
    const said = {
      ...before.said,
      ...Object.fromEntries(messages.map(({ event }) => [event.name, revision])),
    };
    return { revision, said, entries };
  }

  const evolveAll = (state: State | undefined, events: readonly Event[]) =>
    events.reduce<State | undefined>(evolve, state) as State;

  /** The aggregate an earlier request with this key created, if there was one. */
  async function replay(request: CreationRequest): Promise<Loaded<State> | undefined> {
    const earlier = await model.findOne({ idempotencyKey: request.key }).lean<AggregateDocument<State>>();
    if (earlier && earlier.requestHash !== request.hash) throw new IdempotencyKeyReused();
    return earlier ? loaded(earlier) : undefined;
  }

  return {
    model,

    /** An id for an aggregate that something else must know of before it is created. */
    newId,

    /**
     * Creates an aggregate. With a `request` already seen, the earlier aggregate is returned with `replayed: true`;
     * the same key with another request throws `IdempotencyKeyReused`.
     */
    async create(
      events: readonly Event[],
      { id = newId(), request }: { id?: string; request?: CreationRequest } = {},
    ): Promise<Loaded<State> & { replayed: boolean }> {
      const state = evolveAll(undefined, events);
      const { revision, said, entries } = next(id, { revision: 0, said: {} }, state, events);
      try {
        await model.create({
          _id: id,
          revision,
          state,
          said,
          outbox: entries,
          outboxPending: entries.length > 0,
          ...(request && { idempotencyKey: request.key, requestHash: request.hash }),
        });
      } catch (error) {
        const earlier = request && isDuplicateKey(error) ? await replay(request) : undefined;
        if (!earlier) throw error;
        return { ...earlier, replayed: true };
      }
      onSaved();
      return { id, revision, state, said, replayed: false };
    },

    replay,

    async load(id: string): Promise<Loaded<State> | undefined> {
      const found = await model.findById(id).lean<AggregateDocument<State>>();
      return found ? loaded(found) : undefined;
    },

    /** Saves what `events` make of a loaded aggregate. Throws `RevisionConflict` if someone else saved first. */
    async save(before: Loaded<State>, events: readonly Event[]): Promise<Loaded<State>> {
      if (events.length === 0) return before;
      const state = evolveAll(before.state, events);
      const { revision, said, entries } = next(before.id, before, state, events);
      const { matchedCount } = await model.updateOne(
        { _id: before.id, revision: before.revision },
        {
          $set: { state, revision, said, ...(entries.length > 0 && { outboxPending: true }) },
          ...(entries.length > 0 && { $push: { outbox: { $each: entries } } }),
        },
      );
      if (matchedCount === 0) throw new RevisionConflict(before.id);
      onSaved();
      return { id: before.id, revision, state, said };
    },

    /** One page of aggregates, and how many there are in all. */
    async list(
      filter: Record<string, unknown>,
      { page, limit }: Page,
      sort: Record<string, 1 | -1> = { _id: 1 },
    ) {
      const [rows, total] = await Promise.all([
        model
          .find(filter)
          .sort(sort)
          .skip((page - 1) * limit)
          .limit(limit)
          .lean<AggregateDocument<State>[]>(),
        model.countDocuments(filter),
      ]);
      return { items: rows.map(loaded), total };
    },

    /**
     * Says every aggregate's state again as a new revision without events: after JetStream has been lost whole, this
     * is what it is rebuilt from. Returns how many aggregates were announced.
     */
    async announceAgain(): Promise<number> {
      let count = 0;
      for await (const row of model.find().lean<AggregateDocument<State>>().cursor()) {
        const before: AggregateDocument<State> = row;
        const again = next(before._id, before, before.state, []);
        const states = again.entries;
        if (states.length === 0) continue;
        const { matchedCount } = await model.updateOne(
          { _id: before._id, revision: before.revision },
          {
            $set: { revision: again.revision, said: again.said, outboxPending: true },
            $push: { outbox: { $each: states } },
          },
        );
        count += matchedCount;
      }
      onSaved();
      return count;
    },
  };
}

/** Listeners know their place by revision: an event can be said once in each. */
function requireDistinct(messages: readonly Message[]): void {
  const names = messages.map(({ event }) => event.name);
  if (new Set(names).size < names.length)
    throw new Error(`One save says an event twice: ${names.join(', ')}.`);
}

function loaded<State>(document: AggregateDocument<State>): Loaded<State> {
  return { id: document._id, revision: document.revision, state: document.state, said: document.said };
}
