import { id, instant } from '@samspar/contracts';
import { defineRoute, pageOf, pageQuery, type Route } from '@samspar/runtime';
import { z } from 'zod';
import { type AgendaStores, agendaFamily } from '../../commands/contacts/agenda-family.ts';
import { staffMemberResource } from '../staff-member-resource.ts';

/** Routes over what has been done with an employer. */
export function employerHistoryRoutes(stores: AgendaStores): Route[] {
  return [
    defineRoute({
      method: 'get',
      path: '/employers/:employerId/history',
      operationId: 'list-employer-history',
      summary: 'Vem som har ändrat vad, det senaste först',
      action: 'read',
      subject: 'Employer',
      params: z.strictObject({ employerId: id }),
      query: pageQuery,
      response: pageOf(
        z.strictObject({ employerId: id, at: instant, by: staffMemberResource, text: z.string() }),
      ),
      handle: async ({ params, query: { page, limit } }) => {
        const family = await agendaFamily(stores, params.employerId);
        const entries = family.flatMap(({ employer, agenda }) =>
          [...employer.state.history, ...agenda.history].map((entry) => ({
            ...entry,
            employerId: employer.id,
          })),
        );
        const newestFirst = entries.toReversed().toSorted((a, b) => b.at.localeCompare(a.at));
        const items = newestFirst.slice((page - 1) * limit, page * limit);
        return { body: { items, total: entries.length, page, limit } };
      },
    }),
  ];
}
