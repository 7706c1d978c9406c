import { demandPoolChanged } from '@samspar/contracts';
import {
  type AggregateStorage,
  createAggregateStore,
  isDuplicateKey,
  type Loaded,
  type Page,
} from '@samspar/messaging';
import {
  type DemandPool,
  type DemandPoolEvent,
  evolveDemandPool,
} from '../../domain/demand-pools/demand-pool.ts';
import { refusals } from '../../domain/demand-pools/refusals.ts';

export type DemandPoolStore = ReturnType<typeof createDemandPoolStore>;

/** What a list of pools can be narrowed to. */
export interface WantedPools {
  municipality?: string | undefined;
  status?: DemandPool['status'] | undefined;
  ssyk?: string | undefined;
  /** A demand they hold. */
  demandId?: string | undefined;
}

/**
 * Demand pools. That a demand is in one open pool at most is the database's word: the index over the demands of open pools is
 * unique, so whoever comes second is refused in the one write that would have broken it.
 */
export function createDemandPoolStore(storage: AggregateStorage) {
  const { list, ...store } = createAggregateStore<DemandPool, DemandPoolEvent>({
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
    create: (...pool: Parameters<typeof store.create>) => alone(store.create(...pool)),
    save: (...change: Parameters<typeof store.save>) => alone(store.save(...change)),

    /** Those that are wanted, the latest first. */
    matching: ({ municipality, status, ssyk, demandId }: WantedPools, page: Page) =>
      list(
        {
          ...(municipality && { 'state.municipality': municipality }),
          ...(status && { 'state.status': status }),
          ...(ssyk && { 'state.ssyk': ssyk }),
          ...(demandId && { 'state.demandIds': demandId }),
        },
        page,
        { _id: -1 },
      ),

    /** The open pools that hold any of these demands. */
    async openWith(demandIds: readonly string[]): Promise<Loaded<DemandPool>[]> {
      if (demandIds.length === 0) return [];
      const filter = { 'state.demandIds': { $in: demandIds }, 'state.status': 'open' };
      return (await list(filter, { page: 1, limit: demandIds.length })).items;
    },
  };
}

/** A write of a pool; a demand that another pool has taken in the same moment is refused as one it had before. */
async function alone<Saved>(write: Promise<Saved>): Promise<Saved> {
  try {
    return await write;
  } catch (error) {
    throw isDuplicateKey(error, 'state.demandIds') ? refusals.alreadyPooled() : error;
  }
}
