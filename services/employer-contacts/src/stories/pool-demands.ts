import { notFound } from '@samspar/contracts';
import type { formDemandPool } from '@samspar/contracts/api/employer-contacts/demand-pools';
import type { RequestOf } from '@samspar/runtime';
import { employerInPlace } from '../commands/employers/employer-in-place.ts';
import {
  addToPool,
  type DemandPool,
  type DemandPoolEvent,
  formPool,
  removeFromPool,
  restorePool,
} from '../domain/demand-pools/demand-pool.ts';
import type { PoolableDemand } from '../domain/demand-pools/poolable.ts';
import { refusals } from '../domain/demand-pools/refusals.ts';
import { requireNoPersonalData } from '../domain/free-text.ts';
import type { DemandPoolStore } from '../store/demand-pools/demand-pool-store.ts';
import type { DemandStore } from '../store/demands/demand-store.ts';
import type { EmployerStore } from '../store/employers/employer-store.ts';

export interface PoolingDemandsOptions {
  employers: Pick<EmployerStore, 'load'>;
  demands: Pick<DemandStore, 'named'>;
  pools: Pick<DemandPoolStore, 'create' | 'replay' | 'openWith'>;
}

/** What is decided of a pool from its demands, the employers these now belong to, and the other pools. */
export function poolingDemands({ employers, demands, pools }: PoolingDemandsOptions) {
  /** The demands with these ids, in that order. */
  async function members(ids: readonly string[]): Promise<PoolableDemand[]> {
    const found = new Map((await demands.named(ids)).map((demand) => [demand.id, demand.state]));
    return Promise.all(
      ids.map(async (id) => {
        const demand = found.get(id);
        if (!demand) throw notFound('Kompetensbehovet');
        const employer = await employerInPlace(employers, demand.employerId);
        return { id, status: demand.status, ssyk: demand.profile.ssyk, employerId: employer.id };
      }),
    );
  }

  /** Refuses, with the pool it is about, demands that are in another open pool. */
  async function requireFree(ids: readonly string[], poolId?: string): Promise<void> {
    const taken = (await pools.openWith(ids)).find(({ id }) => id !== poolId);
    if (!taken) return;
    const demandId = taken.state.demandIds.find((id) => ids.includes(id)) ?? '';
    throw refusals.alreadyPooled({ id: taken.id, name: taken.state.name, demandId });
  }

  return {
    async form({ body, act, creation }: RequestOf<typeof formDemandPool>) {
      const earlier = await pools.replay(creation);
      if (earlier) return earlier;
      requireNoPersonalData('name', { text: body.name, companyOwn: [] });
      const pooled = await members(body.demandIds);
      await requireFree(body.demandIds);
      return pools.create(formPool(body, pooled, act), { request: creation });
    },

    async add(pool: DemandPool, { poolId, demandId }: { poolId: string; demandId: string }) {
      const others = pool.demandIds.filter((id) => id !== demandId);
      const [added, ...rest] = await members([demandId, ...others]);
      await requireFree([demandId], poolId);
      return added ? addToPool(pool, added, [added, ...rest]) : [];
    },

    async remove(pool: DemandPool, demandId: string): Promise<DemandPoolEvent[]> {
      const remaining = pool.demandIds.filter((id) => id !== demandId);
      return removeFromPool(pool, demandId, await members(remaining));
    },

    /** Takes a dissolution back, unless one of the demands is in another pool by now. */
    async restore(pool: DemandPool, poolId: string): Promise<DemandPoolEvent[]> {
      const events = restorePool(pool, await members(pool.demandIds));
      await requireFree(pool.demandIds, poolId);
      return events;
    },
  };
}
