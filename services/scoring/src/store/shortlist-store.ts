import { shortlistRetired, shortlistUpdated } from '@samspar/contracts';
import { type AggregateStorage, createAggregateStore, type Message } from '@samspar/messaging';
import { evolveShortlist, type Shortlist, type ShortlistEvent } from '../domain/shortlist.ts';

export type ShortlistStore = ReturnType<typeof createShortlistStore>;

/** Shortlists, one per demand and under the demand's id. */
export function createShortlistStore(storage: AggregateStorage) {
  const { list, model, ...store } = createAggregateStore<Shortlist, ShortlistEvent>({
    ...storage,
    collection: 'shortlists',
    evolve: evolveShortlist,
    announce: (shortlist, events) => events.map((event) => messageOf(shortlist, event)),
    indexes: [[{ 'state.status': 1 }]],
  });
  return {
    ...store,
    model,
    /** The shortlists some demands have now, by demand. */
    async currentOf(demandIds: readonly string[]): Promise<ReadonlyMap<string, Shortlist>> {
      const filter = { _id: { $in: [...demandIds] }, 'state.status': 'current' };
      const { items } = await list(filter, { page: 1, limit: demandIds.length || 1 });
      return new Map(items.map(({ id, state }) => [id, state]));
    },
    /** The demands that have a shortlist now. */
    currentIds: async () =>
      (await model.find({ 'state.status': 'current' }, { _id: 1 }).lean()).map(({ _id }) => _id),
  };
}

function messageOf({ municipality, answer }: Shortlist, event: ShortlistEvent): Message {
  if (event.type === 'shortlist-retired') return { event: shortlistRetired, data: { municipality } };
  const { demandRevision, change } = event;
  const { model, asOf, considered, eligible, reachable } = answer;
  const { cause, entered, left } = change;
  return {
    event: shortlistUpdated,
    data: {
      municipality,
      demandRevision,
      model,
      asOf,
      considered,
      eligible,
      reachable,
      entered,
      left,
      cause,
    },
  };
}
