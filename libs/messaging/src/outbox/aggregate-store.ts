import type { Connection, IndexDefinition, IndexOptions } from 'mongoose';
import { type AggregateCoreOptions, type CreationRequest, createAggregateCore } from './aggregate-core.ts';
import { type AggregateDocument, aggregateModel, type Loaded, loadedFrom } from './aggregate-document.ts';
import { isDuplicateKey, refusedPlaces } from './duplicate-key.ts';
import { newId } from './new-id.ts';
import { RevisionConflict } from './store-errors.ts';

/** What every store of aggregates is made on. */
export interface AggregateStorage {
  connection: Connection;
  now: () => Date;
  /** Called after each write that left something in an outbox. */
  onSaved?: () => void;
}

export interface AggregateStoreOptions<State, Event>
  extends AggregateStorage,
    AggregateCoreOptions<State, Event> {
  collection: string;
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
  const { connection, onSaved = () => {} } = options;
  const model = aggregateModel(connection, options.collection, options.indexes);
  const core = createAggregateCore<State, Event>(options);

  /** The write that saves what `events` make of an aggregate, if nobody has saved it since, and what it then is. */
  function changeOf(before: Loaded<State>, events: readonly Event[]) {
    const { after, entries } = core.change(before, events);
    const { state, revision, said } = after;
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
    return core.replayOf(earlier, request);
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
      const document = core.newDocument(id, events, request);
      try {
        await model.create(document);
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
      const documents = all.map(({ id, events }) => core.newDocument(id, events));
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
        const { filter, update } = changeOf(loadedFrom<State>(row), []);
        if (!update.$push) continue;
        const { matchedCount } = await model.updateOne(filter, update);
        count += matchedCount;
      }
      onSaved();
      return count;
    },
  };
}
