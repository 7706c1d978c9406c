import { restorePool } from '../../domain/demand-pools/demand-pool.ts';
import type { DemandPoolStore } from '../../store/demand-pools/demand-pool-store.ts';
import { type PoolChange, poolInReach } from './pool-in-reach.ts';
import { type PoolableDemands, savingPool } from './poolable-demands.ts';

export interface RestorePoolOptions {
  pools: Pick<DemandPoolStore, 'load' | 'save'>;
  poolable: PoolableDemands;
}

/** Takes a dissolution back, unless one of the demands is in another pool by now. */
export function createRestorePool({ pools, poolable }: RestorePoolOptions) {
  return async (change: PoolChange) => {
    const pool = await poolInReach(pools, change);
    const { demandIds } = pool.state;
    const members = await poolable.load(demandIds);
    const events = restorePool(pool.state, members);
    await poolable.requireFree(demandIds, pool.id);
    return savingPool(() => pools.save(pool, events));
  };
}
