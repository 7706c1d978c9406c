import { isDuplicateKey, type Loaded } from '@samspar/messaging';
import { notFound } from '@samspar/contracts';
import type { PoolableDemand } from '../../domain/demand-pools/poolable.ts';
import { refusals } from '../../domain/demand-pools/refusals.ts';
import type { DemandPoolStore } from '../../store/demand-pools/demand-pool-store.ts';
import type { DemandStore } from '../../store/demands/demand-store.ts';
import type { EmployerStore } from '../../store/employers/employer-store.ts';
import { employerInPlace } from '../employers/employer-in-place.ts';

export interface PoolableDemandsOptions {
  employers: Pick<EmployerStore, 'load'>;
  demands: Pick<DemandStore, 'withIds'>;
  pools: Pick<DemandPoolStore, 'openWith'>;
}

export type PoolableDemands = ReturnType<typeof createPoolableDemands>;

/** Looks up demands that are to be pooled, with the employers they now belong to. */
export function createPoolableDemands({ employers, demands, pools }: PoolableDemandsOptions) {
  return {
    /** The demands with these ids, in that order. Throws 404 when one is not there. */
    async load(ids: readonly string[]): Promise<PoolableDemand[]> {
      const found = new Map((await demands.withIds(ids)).map((demand) => [demand.id, demand]));
      return Promise.all(
        ids.map(async (id) => {
          const demand = found.get(id);
          if (!demand) throw notFound('Kompetensbehovet');
          const { status, employerId, profile } = demand.state;
          const employer = await employerInPlace(employers, employerId);
          return { id, status, ssyk: profile.ssyk, employerId: employer.id };
        }),
      );
    },

    /** Refuses, with the pool it is about, demands that are in another open pool. */
    async requireFree(ids: readonly string[], poolId?: string): Promise<void> {
      const taken = (await pools.openWith(ids)).find(({ id }) => id !== poolId);
      if (!taken) return;
      const demandId = taken.state.demandIds.find((id) => ids.includes(id)) ?? '';
      throw refusals.alreadyPooled({ id: taken.id, name: taken.state.name, demandId });
    },
  };
}

/** Saves or creates a pool; a demand that another pool has taken in the same moment is refused as one it had before. */
export async function savingPool<Saved extends Loaded<unknown>>(save: () => Promise<Saved>): Promise<Saved> {
  try {
    return await save();
  } catch (error) {
    throw isDuplicateKey(error, 'state.demandIds') ? refusals.alreadyPooled() : error;
  }
}
