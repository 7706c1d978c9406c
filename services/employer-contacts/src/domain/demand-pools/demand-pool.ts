import type { Act } from '@samspar/contracts';
import { mostInPool } from '@samspar/contracts/api/employer-contacts/demand-pools';
import { type PoolableDemand, requireOpen, requirePoolable } from './poolable.ts';
import { refusals } from './refusals.ts';

/** Demands of several employers that are recruited for together, usually for one job track. */
export interface DemandPool {
  name: string;
  /** The occupation the pool is about; its demands are of the same family, the first three digits. */
  ssyk: string;
  /** Where the pool is run. Its demands may be anywhere. */
  municipality: string;
  demandIds: string[];
  status: 'open' | 'dissolved';
  /** Who formed it. */
  formed: Act;
  dissolved?: Act;
}

export type DemandPoolEvent =
  | ({ type: 'pool-formed'; act: Act } & Pick<DemandPool, 'name' | 'ssyk' | 'municipality' | 'demandIds'>)
  | { type: 'demand-added'; demandId: string }
  | { type: 'demand-removed'; demandId: string }
  | { type: 'pool-dissolved'; act: Act }
  | { type: 'pool-restored' };

/** What a pool is formed of. */
export type NewPool = Pick<DemandPool, 'name' | 'ssyk' | 'municipality'>;

export function formPool(pool: NewPool, members: readonly PoolableDemand[], act: Act): DemandPoolEvent[] {
  for (const member of members) requireOpen(member);
  requirePoolable(pool, members);
  const { name, ssyk, municipality } = pool;
  const demandIds = members.map(({ id }) => id);
  return [{ type: 'pool-formed', name, ssyk, municipality, demandIds, act }];
}

/** Adds a demand. `members`: the pool's demands, and the one to be added. */
export function addToPool(
  pool: DemandPool,
  added: PoolableDemand,
  members: readonly PoolableDemand[],
): DemandPoolEvent[] {
  if (pool.status === 'dissolved') throw refusals.poolDissolved();
  if (pool.demandIds.includes(added.id)) return [];
  if (pool.demandIds.length >= mostInPool) throw refusals.poolFull(mostInPool);
  requireOpen(added);
  requirePoolable(pool, members);
  return [{ type: 'demand-added', demandId: added.id }];
}

/** Takes a demand out. `remaining`: the demands that stay. */
export function removeFromPool(
  pool: DemandPool,
  demandId: string,
  remaining: readonly PoolableDemand[],
): DemandPoolEvent[] {
  if (pool.status === 'dissolved') throw refusals.poolDissolved();
  if (!pool.demandIds.includes(demandId)) throw refusals.notInPool();
  requirePoolable(pool, remaining);
  return [{ type: 'demand-removed', demandId }];
}

export function dissolvePool(pool: DemandPool, act: Act): DemandPoolEvent[] {
  if (pool.status === 'dissolved') throw refusals.poolDissolved();
  return [{ type: 'pool-dissolved', act }];
}

/** Takes a dissolution back. What has become of the demands meanwhile must still make a pool. */
export function restorePool(pool: DemandPool, members: readonly PoolableDemand[]): DemandPoolEvent[] {
  if (pool.status === 'open') throw refusals.poolOpen();
  requirePoolable(pool, members);
  return [{ type: 'pool-restored' }];
}

export function evolveDemandPool(state: DemandPool | undefined, event: DemandPoolEvent): DemandPool {
  if (event.type === 'pool-formed') {
    const { type: _type, act, ...pool } = event;
    return { ...pool, status: 'open', formed: act };
  }
  if (!state) throw new Error(`${event.type} before pool-formed`);
  switch (event.type) {
    case 'demand-added':
      return { ...state, demandIds: [...state.demandIds, event.demandId] };
    case 'demand-removed':
      return { ...state, demandIds: state.demandIds.filter((id) => id !== event.demandId) };
    case 'pool-dissolved':
      return { ...state, status: 'dissolved', dissolved: event.act };
    case 'pool-restored': {
      const { dissolved: _dissolved, ...rest } = state;
      return { ...rest, status: 'open' };
    }
  }
}
