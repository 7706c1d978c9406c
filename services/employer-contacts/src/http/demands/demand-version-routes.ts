import { instant, notFound } from '@samspar/contracts';
import { defineRoute, pageOf, pageQuery, type Route } from '@samspar/runtime';
import { z } from 'zod';
import { readableVersions } from '../../domain/demands/demand-version.ts';
import type { DemandStore } from '../../store/demands/demand-store.ts';
import { staffMemberResource } from '../staff-member-resource.ts';
import { demandParams } from './demand-resource.ts';

const versionResource = z.strictObject({
  revision: z.int(),
  at: instant,
  by: staffMemberResource,
  sentences: z.array(z.string()),
});

/** What has been changed in a demand, by whom and when. */
export function demandVersionRoutes({ demands }: { demands: Pick<DemandStore, 'load'> }): Route[] {
  return [
    defineRoute({
      method: 'get',
      path: '/demands/:demandId/versions',
      operationId: 'list-demand-versions',
      summary: 'Vad som har ändrats i behovet, det senaste först',
      action: 'read',
      subject: 'Demand',
      params: demandParams,
      query: pageQuery.extend({
        since: z.coerce.number().int().min(0).default(0).describe('Bara det som ändrats efter denna version'),
      }),
      response: pageOf(versionResource),
      handle: async ({ params: { demandId }, query: { since, limit, page } }) => {
        const demand = await demands.load(demandId);
        if (!demand) throw notFound('Kompetensbehovet');
        const versions = readableVersions(demand.state, since);
        const items = versions.slice((page - 1) * limit, page * limit);
        return { body: { items, total: versions.length, page, limit }, revision: demand.revision };
      },
    }),
  ];
}
