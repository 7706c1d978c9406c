import { addToPool } from '../../domain/demand-pools/demand-pool.ts';
import type { DemandPoolStore } from '../../store/demand-pools/demand-pool-store.ts';
import { type PoolChange, poolInReach } from './pool-in-reach.ts';
import { type PoolableDemands, savingPool } from './poolable-demands.ts';

export interface AddToPoolOptions {
  pools: Pick<DemandPoolStore, 'load' | 'save'>;
  poolable: PoolableDemands;
}

/** Adds a demand to a pool. */
export function createAddToPool({ pools, poolable }: AddToPoolOptions) {
  return async (change: PoolChange, demandId: string) => {
    const pool = await poolInReach(pools, change);
    const [added, ...others] = await poolable.load([
      demandId,
      ...pool.state.demandIds.filter((id) => id !== demandId),
    ]);
    if (!added) return pool;
    await poolable.requireFree([demandId], pool.id);
    const events = addToPool(pool.state, added, [added, ...others]);
    return savingPool(() => pools.save(pool, events));
  };
}
