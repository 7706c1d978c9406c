import type { Envelope } from '@samspar/contracts';
import {
  type AggregateCoreOptions,
  type AggregateDocument,
  type AggregateStore,
  createAggregateCore,
  loadedFrom,
  newId,
  RevisionConflict,
} from '@samspar/messaging';

/**
 * A store of aggregates in memory, for tests of operations: what `createAggregateStore` offers but for its lists, and
 * `said`. What it is given and gives is copied, as it would be on its way to a database. Unique are ids and keys.
 */
export function createMemoryStore<State, Event>(options: AggregateCoreOptions<State, Event>) {
  const core = createAggregateCore(options);
  const documents = new Map<string, AggregateDocument<State>>();
  const said: Envelope[] = [];

  const withKey = (key: string) => [...documents.values()].find((each) => each.idempotencyKey === key);

  function keep(document: AggregateDocument<State>): void {
    documents.set(document._id, structuredClone({ ...document, outbox: [] }));
    said.push(...document.outbox.map(({ envelope }) => envelope));
  }

  /** Saves if nobody has since; `undefined` if someone has. */
  function saveOne({ before, events }: Saving<State, Event>) {
    const document = documents.get(before.id);
    const { after, entries } = core.change(before, events);
    if (document?.revision !== before.revision) return undefined;
    const { state, revision, said } = after;
    keep({ ...document, state, revision, said, outbox: entries });
    return after;
  }

  const store: Store<State, Event> = {
    async create(events, { id = newId(), request } = {}) {
      const earlier = request && core.replayOf(withKey(request.key), request);
      if (earlier) return { ...structuredClone(earlier), replayed: true };
      if (documents.has(id)) throw duplicateId(id);
      const document = core.newDocument(id, events, request);
      keep(document);
      return { ...loadedFrom(document), replayed: false };
    },

    async createMany(all) {
      const created = new Set<string>();
      for (const { id, events } of all) {
        if (documents.has(id)) continue;
        keep(core.newDocument(id, events));
        created.add(id);
      }
      return created;
    },

    replay: async (request) => structuredClone(core.replayOf(withKey(request.key), request)),

    async load(id) {
      const found = structuredClone(documents.get(id));
      return found && loadedFrom(found);
    },

    async save(before, events) {
      if (events.length === 0) return before;
      const after = saveOne({ before, events });
      if (!after) throw new RevisionConflict(before.id);
      return after;
    },

    saveMany: async (all) =>
      all.filter(({ events }) => events.length > 0).filter((each) => saveOne(each)).length,

    async announceAgain() {
      const standing = [...documents.values()].map(loadedFrom);
      const again = standing.filter((before) => core.change(before, []).entries.length > 0);
      for (const before of again) saveOne({ before, events: [] });
      return again.length;
    },
  };

  return {
    ...store,
    /** Everything it has said, in the order it was said. */
    said: (): readonly Envelope[] => said,
  };
}

type Store<State, Event> = Omit<AggregateStore<State, Event>, 'model' | 'list'>;
type Saving<State, Event> = Parameters<Store<State, Event>['saveMany']>[0][number];

/** MongoDB's refusal of a second document with the same id. */
function duplicateId(id: string): Error {
  return Object.assign(new Error(`E11000 duplicate key: ${id}`), { code: 11000, keyPattern: { _id: 1 } });
}
