import { demandPoolChanged } from '@samspar/contracts';
import { type AggregateStorage, createAggregateStore } from '@samspar/messaging';
import {
  type DemandPool,
  type DemandPoolEvent,
  evolveDemandPool,
} from '../../domain/demand-pools/demand-pool.ts';

export type DemandPoolStore = ReturnType<typeof createDemandPoolStore>;

/**
 * Demand pools. That a demand is in one open pool at most is the database's word: the index over the demands of open pools is
 * unique, so whoever comes second is refused in the one write that would have broken it.
 */
export function createDemandPoolStore(storage: AggregateStorage) {
  const store = createAggregateStore<DemandPool, DemandPoolEvent>({
    ...storage,
    collection: 'demand-pools',
    evolve: evolveDemandPool,
    announce: ({ municipality, ssyk, demandIds, status }) => [
      { event: demandPoolChanged, data: { municipality, ssyk, demandIds, status } },
    ],
    indexes: [
      [{ 'state.demandIds': 1 }, { unique: true, partialFilterExpression: { 'state.status': 'open' } }],
      [{ 'state.municipality': 1 }],
    ],
  });
  return {
    ...store,

    /** The open pools that hold any of these demands. */
    async openWith(demandIds: readonly string[]) {
      if (demandIds.length === 0) return [];
      const filter = { 'state.demandIds': { $in: [...demandIds] }, 'state.status': 'open' };
      return (await store.list(filter, { page: 1, limit: demandIds.length })).items;
    },
  };
}
