import { demandStage, demandWish, id, municipalityCode, notFound, ssyk } from '@samspar/contracts';
import { defineRoute, pageOf, pageQuery, type Route } from '@samspar/runtime';
import { z } from 'zod';
import type { createChangeDemand } from '../../commands/demands/change-demand.ts';
import type { createRegisterDemand } from '../../commands/demands/register-demand.ts';
import type { DemandPoolStore } from '../../store/demand-pools/demand-pool-store.ts';
import type { DemandStore } from '../../store/demands/demand-store.ts';
import type { EmployerStore } from '../../store/employers/employer-store.ts';
import { freeTextBody } from '../free-text-body.ts';
import { staffMemberOf } from '../staff-member-resource.ts';
import { demandFilter } from './demand-filter.ts';
import {
  demandAnswer,
  demandChangeOf,
  demandParams,
  demandResource,
  demandStatus,
  toDemandResource,
} from './demand-resource.ts';

export interface DemandRoutesOptions {
  demands: Pick<DemandStore, 'load' | 'list'>;
  employers: Pick<EmployerStore, 'mergedInto'>;
  pools: Pick<DemandPoolStore, 'load'>;
  commands: {
    registerDemand: ReturnType<typeof createRegisterDemand>;
    changeDemand: ReturnType<typeof createChangeDemand>;
  };
}

/** Routes over demands and what they ask for. */
export function demandRoutes({ demands, employers, pools, commands }: DemandRoutesOptions): Route[] {
  return [
    defineRoute({
      method: 'post',
      path: '/demands',
      operationId: 'register-demand',
      summary: 'Registrera ett kompetensbehov, om så bara en signal',
      action: 'register',
      subject: 'Demand',
      effect: 'creates',
      body: z.strictObject({ employerId: id, profile: demandWish, note: freeTextBody.optional() }),
      response: demandResource,
      handle: async ({ actor, body: { employerId, profile, note }, creation, authorize }) => {
        authorize(profile.municipality);
        const demand = await commands.registerDemand(
          {
            employerId,
            wish: profile,
            ...(note && { note }),
            source: { kind: 'advisor' },
            by: staffMemberOf(actor),
          },
          creation,
        );
        return { ...demandAnswer(demand), location: `/v1/demands/${demand.id}` };
      },
    }),
    defineRoute({
      method: 'get',
      path: '/demands',
      operationId: 'list-demands',
      summary: 'Kompetensbehov, de senaste först',
      action: 'read',
      subject: 'Demand',
      query: pageQuery.extend({
        municipality: municipalityCode.optional(),
        status: demandStatus.optional(),
        stage: demandStage.optional(),
        ssyk: ssyk.optional(),
        employerId: id.optional().describe('Arbetsgivaren, och de som har slagits samman med den'),
        poolId: id.optional(),
        mine: z
          .literal('true')
          .transform(() => true)
          .optional()
          .describe('Bara dem jag har registrerat'),
      }),
      response: pageOf(demandResource),
      handle: async ({ actor, query: { limit, page, mine, ...wanted } }) => {
        const asked = { ...wanted, staffId: mine ? actor.id : undefined };
        const filter = await demandFilter(asked, { employers, pools });
        const found = await demands.list(filter, { limit, page }, { _id: -1 });
        return { body: { limit, page, total: found.total, items: found.items.map(toDemandResource) } };
      },
    }),
    defineRoute({
      method: 'get',
      path: '/demands/:demandId',
      operationId: 'read-demand',
      summary: 'Ett kompetensbehov',
      action: 'read',
      subject: 'Demand',
      params: demandParams,
      response: demandResource,
      handle: async ({ params: { demandId } }) => {
        const demand = await demands.load(demandId);
        if (!demand) throw notFound('Kompetensbehovet');
        return demandAnswer(demand);
      },
    }),
    defineRoute({
      method: 'put',
      path: '/demands/:demandId/profile',
      operationId: 'change-demand',
      summary: 'Ändra vad behovet gäller',
      action: 'change',
      subject: 'Demand',
      effect: 'changes',
      params: demandParams,
      body: demandWish,
      response: demandResource,
      handle: async (request) =>
        demandAnswer(await commands.changeDemand(demandChangeOf(request), request.body)),
    }),
  ];
}
