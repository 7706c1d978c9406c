import { demandProfile, id, municipalityCode, notFound } from '@samspar/contracts';
import type { Loaded } from '@samspar/messaging';
import { defineRoute, pageOf, pageQuery, type Route } from '@samspar/runtime';
import { z } from 'zod';
import type { createChangeDemand } from '../../commands/demands/change-demand.ts';
import type { createCloseDemand } from '../../commands/demands/close-demand.ts';
import type { createRegisterDemand } from '../../commands/demands/register-demand.ts';
import type { createReopenDemand } from '../../commands/demands/reopen-demand.ts';
import type { Demand } from '../../domain/demands/demand.ts';
import type { DemandStore } from '../../store/demands/demand-store.ts';

const outcome = z.enum(['filled', 'partly-filled', 'cancelled']);
const status = z.enum(['open', 'closed']);
const demandResource = z.strictObject({
  id,
  revision: z.int(),
  employerId: id,
  status,
  profile: demandProfile,
  outcome: outcome.optional(),
});
const params = z.strictObject({ demandId: id });

export interface DemandRoutesOptions {
  demands: Pick<DemandStore, 'load' | 'list'>;
  commands: {
    registerDemand: ReturnType<typeof createRegisterDemand>;
    changeDemand: ReturnType<typeof createChangeDemand>;
    closeDemand: ReturnType<typeof createCloseDemand>;
    reopenDemand: ReturnType<typeof createReopenDemand>;
  };
}

/** Routes over demands. */
export function demandRoutes({ demands, commands }: DemandRoutesOptions): Route[] {
  return [
    defineRoute({
      method: 'post',
      path: '/demands',
      operationId: 'register-demand',
      summary: 'Registrera ett kompetensbehov',
      action: 'register',
      subject: 'Demand',
      effect: 'creates',
      body: z.strictObject({ employerId: id, profile: demandProfile }),
      response: demandResource,
      handle: async ({ body, creation, authorize }) => {
        authorize(body.profile.municipality);
        const demand = await commands.registerDemand(body.employerId, body.profile, creation);
        return { ...answer(demand), location: `/v1/demands/${demand.id}` };
      },
    }),
    defineRoute({
      method: 'get',
      path: '/demands',
      operationId: 'list-demands',
      summary: 'Kompetensbehov',
      action: 'read',
      subject: 'Demand',
      query: pageQuery.extend({ municipality: municipalityCode.optional(), status: status.optional() }),
      response: pageOf(demandResource),
      handle: async ({ query: { municipality, status, ...page } }) => {
        const filter = {
          ...(municipality && { 'state.profile.municipality': municipality }),
          ...(status && { 'state.status': status }),
        };
        const found = await demands.list(filter, page, { _id: -1 });
        return { body: { ...page, total: found.total, items: found.items.map(toResource) } };
      },
    }),
    defineRoute({
      method: 'get',
      path: '/demands/:demandId',
      operationId: 'read-demand',
      summary: 'Ett kompetensbehov',
      action: 'read',
      subject: 'Demand',
      params,
      response: demandResource,
      handle: async ({ params: { demandId } }) => {
        const demand = await demands.load(demandId);
        if (!demand) throw notFound('Kompetensbehovet');
        return answer(demand);
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
      params,
      body: demandProfile,
      response: demandResource,
      handle: async ({ params, seenRevision, authorize, body }) =>
        answer(await commands.changeDemand({ ...params, seenRevision, authorize }, body)),
    }),
    defineRoute({
      method: 'put',
      path: '/demands/:demandId/closing',
      operationId: 'close-demand',
      summary: 'Avsluta behovet',
      action: 'close',
      subject: 'Demand',
      effect: 'changes',
      params,
      body: z.strictObject({ outcome }),
      response: demandResource,
      handle: async ({ params, seenRevision, authorize, body }) =>
        answer(await commands.closeDemand({ ...params, seenRevision, authorize }, body.outcome)),
    }),
    defineRoute({
      method: 'delete',
      path: '/demands/:demandId/closing',
      operationId: 'reopen-demand',
      summary: 'Öppna behovet igen',
      action: 'close',
      subject: 'Demand',
      effect: 'changes',
      params,
      response: demandResource,
      handle: async ({ params, seenRevision, authorize }) =>
        answer(await commands.reopenDemand({ ...params, seenRevision, authorize })),
    }),
  ];
}

function answer(demand: Loaded<Demand>) {
  return { body: toResource(demand), revision: demand.revision };
}

function toResource({ id, revision, state }: Loaded<Demand>) {
  return { id, revision, ...state };
}
