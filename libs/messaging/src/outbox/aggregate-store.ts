import type { Connection, IndexDefinition, IndexOptions } from 'mongoose';
import { type AggregateDocument, aggregateModel, type Loaded, loadedFrom } from './aggregate-document.ts';
import { isDuplicateKey, refusedPlaces } from './duplicate-key.ts';
import { newId } from './new-id.ts';
import { type Message, nextRevision } from './next-revision.ts';
import { IdempotencyKeyReused, RevisionConflict } from './store-errors.ts';

/** Who asked for a creation: the same key with the same request gives the same aggregate again. */
export interface CreationRequest {
  key: string;
  hash: string;
}

/** What every store of aggregates is made on. */
export interface AggregateStorage {
  connection: Connection;
  now: () => Date;
  /** Called after each write that left something in an outbox. */
  onSaved?: () => void;
}

export interface AggregateStoreOptions<State, Event> extends AggregateStorage {
  collection: string;
  /** Pure: the state after an event; `undefined` before the first. */
  evolve: (state: State | undefined, event: Event) => State;
  /** Pure: what the world is told when `events` have led to `state`. */
  announce: (state: State, events: readonly Event[], id: string) => Message[];
  /** Indexes on `state.…` fields. */
  indexes?: [IndexDefinition, IndexOptions?][];
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
  const { connection, evolve, announce, onSaved = () => {}, now } = options;
  const model = aggregateModel(connection, options.collection, options.indexes);
  const next = (
    aggregate: { id: string; revision: number; said: Record<string, number> },
    messages: Message[],
  ) => nextRevision(aggregate, messages, now());

  const evolveAll = (state: State | undefined, events: readonly Event[]) =>
    events.reduce<State | undefined>(evolve, state) as State;

  function newDocument(id: string, events: readonly Event[]): AggregateDocument<State> {
    const state = evolveAll(undefined, events);
    const { revision, said, entries } = next({ id, revision: 0, said: {} }, announce(state, events, id));
    return { _id: id, revision, state, said, outbox: entries, outboxPending: entries.length > 0 };
  }

  /** The write that saves what `events` make of an aggregate, if nobody has saved it since, and what it then is. */
  function changeOf(before: Loaded<State>, events: readonly Event[]) {
    const state = evolveAll(before.state, events);
    const { revision, said, entries } = next(before, announce(state, events, before.id));
    const after: Loaded<State> = { id: before.id, revision, state, said };
    const pending = entries.length > 0;
    const update = {
      $set: { state, revision, said, ...(pending && { outboxPending: true }) },
      ...(pending && { $push: { outbox: { $each: entries } } }),
    };
    return { filter: { _id: before.id, revision: before.revision }, update, after };
  }

  /** The aggregate an earlier request with this key created, if there was one. */
  async function replay(request: CreationRequest): Promise<Loaded<State> | undefined> {
    const earlier = await model.findOne({ idempotencyKey: request.key }).lean<AggregateDocument<State>>();
    if (earlier && earlier.requestHash !== request.hash) throw new IdempotencyKeyReused();
    return earlier ? loadedFrom(earlier) : undefined;
  }

  return {
    model,

    /**
     * Creates an aggregate. With a `request` already seen, the earlier aggregate is returned with `replayed: true`;
     * the same key with another request throws `IdempotencyKeyReused`.
     */
    async create(
      events: readonly Event[],
      { id = newId(), request }: { id?: string; request?: CreationRequest } = {},
    ): Promise<Loaded<State> & { replayed: boolean }> {
      const document = newDocument(id, events);
      try {
        await model.create({
          ...document,
          ...(request && { idempotencyKey: request.key, requestHash: request.hash }),
        });
      } catch (error) {
        const earlier = request && isDuplicateKey(error) ? await replay(request) : undefined;
        if (!earlier) throw error;
        return { ...earlier, replayed: true };
      }
      onSaved();
      return { ...loadedFrom(document), replayed: false };
    },

    /**
     * Creates many aggregates in one write. One whose id, or another value that must be unique, is there already is
     * left as it is: the ids of those that were created are returned.
     */
    async createMany(all: readonly { id: string; events: readonly Event[] }[]): Promise<ReadonlySet<string>> {
      if (all.length === 0) return new Set();
      const documents = all.map(({ id, events }) => newDocument(id, events));
      const there = await refusedPlaces(model.insertMany(documents, { ordered: false, lean: true }));
      onSaved();
      return new Set(all.filter((_, place) => !there.has(place)).map(({ id }) => id));
    },

    replay,

    async load(id: string): Promise<Loaded<State> | undefined> {
      const found = await model.findById(id).lean<AggregateDocument<State>>();
      return found ? loadedFrom(found) : undefined;
    },

    /** Saves what `events` make of a loaded aggregate. Throws `RevisionConflict` if someone else saved first. */
    async save(before: Loaded<State>, events: readonly Event[]): Promise<Loaded<State>> {
      if (events.length === 0) return before;
      const { filter, update, after } = changeOf(before, events);
      const { matchedCount } = await model.updateOne(filter, update);
      if (matchedCount === 0) throw new RevisionConflict(before.id);
      onSaved();
      return after;
    },

    /**
     * Saves what events make of many loaded aggregates, in one write. Those that someone else saved first are left as
     * they are: the number of those that were saved is returned, and who needs to know which loads them again.
     */
    async saveMany(all: readonly { before: Loaded<State>; events: readonly Event[] }[]): Promise<number> {
      const changed = all.filter(({ events }) => events.length > 0);
      if (changed.length === 0) return 0;
      const writes = changed.map(({ before, events }) => {
        const { filter, update } = changeOf(before, events);
        return { updateOne: { filter, update } };
      });
      const { matchedCount } = await model.bulkWrite(writes, { ordered: false });
      onSaved();
      return matchedCount;
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
      return { items: rows.map(loadedFrom), total };
    },

    /**
     * Says every aggregate's state again as a new revision without events: after JetStream has been lost whole, this
     * is what it is rebuilt from. Returns how many aggregates were announced.
     */
    async announceAgain(): Promise<number> {
      let count = 0;
      for await (const row of model.find().lean<AggregateDocument<State>>().cursor()) {
        const before: AggregateDocument<State> = row;
        const again = next(loadedFrom(before), announce(before.state, [], before._id));
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
