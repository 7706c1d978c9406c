import { id, municipalityCode, notFound, ssyk } from '@samspar/contracts';
import { defineRoute, pageOf, pageQuery, type Route } from '@samspar/runtime';
import type { DemandPoolStore } from '../../store/demand-pools/demand-pool-store.ts';
import type { DemandStore } from '../../store/demands/demand-store.ts';
import {
  demandPoolResource,
  poolAnswer,
  poolParams,
  poolStatus,
  toPoolResources,
} from './demand-pool-resource.ts';

export interface DemandPoolReadingsOptions {
  pools: Pick<DemandPoolStore, 'load' | 'list'>;
  demands: Pick<DemandStore, 'withIds'>;
}

/** Reading pools of demands. */
export function demandPoolReadings({ pools, demands }: DemandPoolReadingsOptions): Route[] {
  return [
    defineRoute({
      method: 'get',
      path: '/demand-pools',
      operationId: 'list-demand-pools',
      summary: 'Gemensamma rekryteringar, de senaste först',
      action: 'read',
      subject: 'DemandPool',
      query: pageQuery.extend({
        municipality: municipalityCode.optional(),
        status: poolStatus.optional(),
        ssyk: ssyk.optional(),
        demandId: id.optional().describe('De som behovet ingår i'),
      }),
      response: pageOf(demandPoolResource),
      handle: async ({ query: { limit, page, municipality, status, ssyk, demandId } }) => {
        const filter = {
          ...(municipality && { 'state.municipality': municipality }),
          ...(status && { 'state.status': status }),
          ...(ssyk && { 'state.ssyk': ssyk }),
          ...(demandId && { 'state.demandIds': demandId }),
        };
        const found = await pools.list(filter, { limit, page }, { _id: -1 });
        return {
          body: { limit, page, total: found.total, items: await toPoolResources(found.items, demands) },
        };
      },
    }),
    defineRoute({
      method: 'get',
      path: '/demand-pools/:poolId',
      operationId: 'read-demand-pool',
      summary: 'En gemensam rekrytering',
      action: 'read',
      subject: 'DemandPool',
      params: poolParams,
      response: demandPoolResource,
      handle: async ({ params: { poolId } }) => {
        const pool = await pools.load(poolId);
        if (!pool) throw notFound('Den gemensamma rekryteringen');
        return poolAnswer(pool, demands);
      },
    }),
  ];
}
