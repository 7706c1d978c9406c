import type { CreationRequest } from '@samspar/messaging';
import type { Act } from '../../domain/act.ts';
import { requireNoPersonalData } from '../../domain/free-text.ts';
import { formPool, type NewPool } from '../../domain/demand-pools/demand-pool.ts';
import type { DemandPoolStore } from '../../store/demand-pools/demand-pool-store.ts';
import { type PoolableDemands, savingPool } from './poolable-demands.ts';

export interface FormPoolOptions {
  pools: Pick<DemandPoolStore, 'create' | 'replay'>;
  poolable: PoolableDemands;
  now: () => Date;
}

/** Forms a pool of demands that are to be recruited for together. */
export function createFormPool({ pools, poolable, now }: FormPoolOptions) {
  return async (
    { by, demandIds, ...pool }: NewPool & Pick<Act, 'by'> & { demandIds: readonly string[] },
    request: CreationRequest,
  ) => {
    const earlier = await pools.replay(request);
    if (earlier) return earlier;
    requireNoPersonalData('name', { text: pool.name, companyOwn: [] });
    const members = await poolable.load(demandIds);
    await poolable.requireFree(demandIds);
    const events = formPool(pool, members, { by, at: now().toISOString() });
    return savingPool(() => pools.create(events, { request }));
  };
}
