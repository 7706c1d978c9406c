import { type AggregateDocument, type Loaded, loadedFrom, type OutboxEntry } from './aggregate-document.ts';
import { type Message, nextRevision } from './next-revision.ts';
import { IdempotencyKeyReused } from './store-errors.ts';

/** Who asked for a creation: the same key with the same request gives the same aggregate again. */
export interface CreationRequest {
  key: string;
  hash: string;
}

export interface AggregateCoreOptions<State, Event> {
  /** Pure: the state after an event; `undefined` before the first. */
  evolve: (state: State | undefined, event: Event) => State;
  /** Pure: what the world is told when `events` have led to `state`. */
  announce: (state: State, events: readonly Event[], id: string) => Message[];
  now: () => Date;
}

/** What every store of aggregates does with events and requests, wherever it keeps what comes of it. */
export function createAggregateCore<State, Event>(options: AggregateCoreOptions<State, Event>) {
  const { evolve, announce, now } = options;

  /** What `events` make of an aggregate, and what is to be said of it: without events, how it stands. */
  function change(
    before: Omit<Loaded<State>, 'state'> & { state: State | undefined },
    events: readonly Event[],
  ): { after: Loaded<State>; entries: OutboxEntry[] } {
    const state = events.reduce<State | undefined>(evolve, before.state) as State;
    const { revision, said, entries } = nextRevision(before, announce(state, events, before.id), now());
    return { after: { id: before.id, revision, state, said }, entries };
  }

  return {
    change,

    newDocument(id: string, events: readonly Event[], request?: CreationRequest): AggregateDocument<State> {
      const { after, entries } = change({ id, revision: 0, said: {}, state: undefined }, events);
      const { revision, state, said } = after;
      return {
        _id: id,
        revision,
        state,
        said,
        outbox: entries,
        outboxPending: entries.length > 0,
        ...(request && { idempotencyKey: request.key, requestHash: request.hash }),
      };
    },

    /** The aggregate that was created under a request's key. Throws `IdempotencyKeyReused` if it was by another request. */
    replayOf(
      earlier: AggregateDocument<State> | null | undefined,
      request: CreationRequest,
    ): Loaded<State> | undefined {
      if (earlier && earlier.requestHash !== request.hash) throw new IdempotencyKeyReused();
      return earlier ? loadedFrom(earlier) : undefined;
    },
  };
}
