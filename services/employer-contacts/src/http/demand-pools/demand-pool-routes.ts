import { id, setOf } from '@samspar/contracts';
import type { Loaded } from '@samspar/messaging';
import { type Actor, defineRoute, type Route, type RouteRequest } from '@samspar/runtime';
import type { createAddToPool } from '../../commands/demand-pools/add-to-pool.ts';
import type { createDissolvePool } from '../../commands/demand-pools/dissolve-pool.ts';
import type { createFormPool } from '../../commands/demand-pools/form-pool.ts';
import type { PoolChange } from '../../commands/demand-pools/pool-in-reach.ts';
import type { createRemoveFromPool } from '../../commands/demand-pools/remove-from-pool.ts';
import type { createRestorePool } from '../../commands/demand-pools/restore-pool.ts';
import type { DemandPool } from '../../domain/demand-pools/demand-pool.ts';
import { mostInPool } from '../../domain/demand-pools/poolable.ts';
import type { DemandStore } from '../../store/demands/demand-store.ts';
import { staffMemberOf } from '../staff-member-resource.ts';
import { demandPoolResource, newPoolBody, poolAnswer, poolParams } from './demand-pool-resource.ts';

const memberParams = poolParams.extend({ demandId: id });

export interface DemandPoolRoutesOptions {
  demands: Pick<DemandStore, 'withIds'>;
  commands: {
    formPool: ReturnType<typeof createFormPool>;
    addToPool: ReturnType<typeof createAddToPool>;
    removeFromPool: ReturnType<typeof createRemoveFromPool>;
    dissolvePool: ReturnType<typeof createDissolvePool>;
    restorePool: ReturnType<typeof createRestorePool>;
  };
}

/** Routes over pools of demands. */
export function demandPoolRoutes({ demands, commands }: DemandPoolRoutesOptions): Route[] {
  const about = { subject: 'DemandPool', response: demandPoolResource };
  const changes = { ...about, effect: 'changes', params: poolParams } as const;
  const answer = (pool: Loaded<DemandPool>) => poolAnswer(pool, demands);

  return [
    defineRoute({
      ...about,
      method: 'post',
      path: '/demand-pools',
      operationId: 'form-demand-pool',
      summary: 'Samla behov från flera arbetsgivare till en gemensam rekrytering',
      action: 'form',
      effect: 'creates',
      body: newPoolBody.extend({ demandIds: setOf(id, mostInPool) }),
      handle: async ({ actor, body, creation, authorize }) => {
        authorize(body.municipality);
        const pool = await commands.formPool({ ...body, by: staffMemberOf(actor) }, creation);
        return { ...(await answer(pool)), location: `/v1/demand-pools/${pool.id}` };
      },
    }),
    defineRoute({
      ...changes,
      method: 'put',
      path: '/demand-pools/:poolId/demands/:demandId',
      operationId: 'add-to-demand-pool',
      summary: 'Lägg till ett behov',
      action: 'form',
      params: memberParams,
      handle: async (request) =>
        answer(await commands.addToPool(poolChangeOf(request), request.params.demandId)),
    }),
    defineRoute({
      ...changes,
      method: 'delete',
      path: '/demand-pools/:poolId/demands/:demandId',
      operationId: 'remove-from-demand-pool',
      summary: 'Ta ut ett behov',
      action: 'form',
      params: memberParams,
      handle: async (request) =>
        answer(await commands.removeFromPool(poolChangeOf(request), request.params.demandId)),
    }),
    defineRoute({
      ...changes,
      method: 'put',
      path: '/demand-pools/:poolId/dissolution',
      operationId: 'dissolve-demand-pool',
      summary: 'Upplös den gemensamma rekryteringen',
      action: 'dissolve',
      handle: async (request) => answer(await commands.dissolvePool(poolChangeOf(request))),
    }),
    defineRoute({
      ...changes,
      method: 'delete',
      path: '/demand-pools/:poolId/dissolution',
      operationId: 'restore-demand-pool',
      summary: 'Ta tillbaka upplösningen',
      action: 'dissolve',
      handle: async (request) => answer(await commands.restorePool(poolChangeOf(request))),
    }),
  ];
}

type Asked = Pick<
  RouteRequest<{ poolId: string }, unknown, unknown>,
  'params' | 'seenRevision' | 'authorize'
>;

function poolChangeOf({
  actor,
  params: { poolId },
  seenRevision,
  authorize,
}: Asked & { actor: Actor }): PoolChange {
  return { poolId, seenRevision, authorize, by: staffMemberOf(actor) };
}
