import { type AggregateStorage, createAggregateStore } from '@samspar/messaging';
import { evolveFair, type Fair, type FairEvent } from '../../domain/fairs/fair.ts';

export type FairStore = ReturnType<typeof createFairStore>;

/** Fairs. The world hears of them in the employers' agendas. */
export function createFairStore(storage: AggregateStorage) {
  const store = createAggregateStore<Fair, FairEvent>({
    ...storage,
    collection: 'fairs',
    evolve: evolveFair,
    announce: () => [],
    indexes: [[{ 'state.municipality': 1 }], [{ 'state.settled': 1 }]],
  });
  return {
    ...store,

    /** The ids of fairs whose employers' agendas may not yet say what they say; some, where they are many. */
    async unsettled(): Promise<string[]> {
      const { items } = await store.list({ 'state.settled': false }, { page: 1, limit: 100 });
      return items.map(({ id }) => id);
    },
  };
}
