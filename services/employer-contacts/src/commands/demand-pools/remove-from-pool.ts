import { removeFromPool } from '../../domain/demand-pools/demand-pool.ts';
import type { DemandPoolStore } from '../../store/demand-pools/demand-pool-store.ts';
import { type PoolChange, poolInReach } from './pool-in-reach.ts';
import type { PoolableDemands } from './poolable-demands.ts';

export interface RemoveFromPoolOptions {
  pools: Pick<DemandPoolStore, 'load' | 'save'>;
  poolable: PoolableDemands;
}

/** Takes a demand out of a pool. */
export function createRemoveFromPool({ pools, poolable }: RemoveFromPoolOptions) {
  return async (change: PoolChange, demandId: string) => {
    const pool = await poolInReach(pools, change);
    const remaining = await poolable.load(pool.state.demandIds.filter((id) => id !== demandId));
    return pools.save(pool, removeFromPool(pool.state, demandId, remaining));
  };
}
