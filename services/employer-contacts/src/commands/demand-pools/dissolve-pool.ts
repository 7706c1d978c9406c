import { dissolvePool } from '../../domain/demand-pools/demand-pool.ts';
import type { DemandPoolStore } from '../../store/demand-pools/demand-pool-store.ts';
import { type PoolChange, poolInReach } from './pool-in-reach.ts';

export interface DissolvePoolOptions {
  pools: Pick<DemandPoolStore, 'load' | 'save'>;
  now: () => Date;
}

/** Dissolves a pool: its demands are free again. */
export function createDissolvePool({ pools, now }: DissolvePoolOptions) {
  return async (change: PoolChange) => {
    const pool = await poolInReach(pools, change);
    return pools.save(pool, dissolvePool(pool.state, { by: change.by, at: now().toISOString() }));
  };
}
