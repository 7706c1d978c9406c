import { notFound } from '@samspar/contracts';
import type { Loaded } from '@samspar/messaging';
import { requireSeen } from '@samspar/runtime';
import type { DemandPool } from '../../domain/demand-pools/demand-pool.ts';
import type { StaffMember } from '../../domain/staff-member.ts';
import type { DemandPoolStore } from '../../store/demand-pools/demand-pool-store.ts';

/** What a change of an existing pool comes with. */
export interface PoolChange {
  poolId: string;
  seenRevision: number;
  by: StaffMember;
  authorize(municipality: string): void;
}

/** Loads the pool someone wants to change: it is there, they may, and they have seen it as it now is. */
export async function poolInReach(
  pools: Pick<DemandPoolStore, 'load'>,
  { poolId, seenRevision, authorize }: PoolChange,
): Promise<Loaded<DemandPool>> {
  const pool = await pools.load(poolId);
  if (!pool) throw notFound('Den gemensamma rekryteringen');
  authorize(pool.state.municipality);
  requireSeen(pool, seenRevision);
  return pool;
}
