import { type AggregateStorage, createAggregateStore, type Page } from '@samspar/messaging';
import { evolveFair, type Fair, type FairEvent } from '../../domain/fairs/fair.ts';

export type FairStore = ReturnType<typeof createFairStore>;

/** What a list of fairs can be narrowed to. */
export interface WantedFairs {
  municipality?: string | undefined;
  status?: Fair['status'] | undefined;
}

/** Fairs. The world hears of them in the employers' agendas. */
export function createFairStore(storage: AggregateStorage) {
  const { list, ...store } = createAggregateStore<Fair, FairEvent>({
    ...storage,
    collection: 'fairs',
    evolve: evolveFair,
    announce: () => [],
    indexes: [[{ 'state.municipality': 1 }], [{ 'state.settled': 1 }]],
  });
  return {
    ...store,

    /** Those of a municipality or a status, or all, the latest first. */
    latest: ({ municipality, status }: WantedFairs, page: Page) =>
      list(
        {
          ...(municipality && { 'state.municipality': municipality }),
          ...(status && { 'state.status': status }),
        },
        page,
        { 'state.on': -1, _id: -1 },
      ),

    /** The ids of fairs whose employers' agendas may not yet say what they say; some, where they are many. */
    async unsettled(): Promise<string[]> {
      const { items } = await list({ 'state.settled': false }, { page: 1, limit: 100 });
      return items.map(({ id }) => id);
    },
  };
}
