import { notFound } from '@samspar/contracts';
import type { DemandPoolStore } from '../../store/demand-pools/demand-pool-store.ts';
import type { EmployerStore } from '../../store/employers/employer-store.ts';

/** What a list of demands can be narrowed to. */
export interface WantedDemands {
  municipality?: string | undefined;
  status?: string | undefined;
  stage?: string | undefined;
  ssyk?: string | undefined;
  employerId?: string | undefined;
  poolId?: string | undefined;
  /** Whoever registered them. */
  staffId?: string | undefined;
}

export interface DemandFilterOptions {
  employers: Pick<EmployerStore, 'mergedInto'>;
  pools: Pick<DemandPoolStore, 'load'>;
}

/** The store's filter for a list of demands. An employer's are also those of the employers merged into it. */
export async function demandFilter(
  { municipality, status, stage, ssyk, employerId, poolId, staffId }: WantedDemands,
  options: DemandFilterOptions,
): Promise<Record<string, unknown>> {
  return {
    ...(municipality && { 'state.profile.municipality': municipality }),
    ...(status && { 'state.status': status }),
    ...(stage && { 'state.stage': stage }),
    ...(ssyk && { 'state.profile.ssyk': ssyk }),
    ...(staffId && { 'state.by.id': staffId }),
    ...(employerId && { 'state.employerId': { $in: await mergedWith(employerId, options) } }),
    ...(poolId && { _id: { $in: await pooledIn(poolId, options) } }),
  };
}

async function mergedWith(employerId: string, { employers }: DemandFilterOptions): Promise<string[]> {
  const merged = await employers.mergedInto(employerId);
  return [employerId, ...merged.map(({ id }) => id)];
}

async function pooledIn(poolId: string, { pools }: DemandFilterOptions): Promise<string[]> {
  const pool = await pools.load(poolId);
  if (!pool) throw notFound('Den gemensamma rekryteringen');
  return pool.state.demandIds;
}
