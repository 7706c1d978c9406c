import { calendarDate, contactKind, id } from '@samspar/contracts';
import { defineRoute, type Route } from '@samspar/runtime';
import { z } from 'zod';
import { type AgendaStores, agendaFamily, agendasIn } from '../../commands/contacts/agenda-family.ts';
import { findCollisions, nextFreeDay } from '../../domain/contacts/collisions.ts';
import { staffMemberOf } from '../staff-member-resource.ts';
import {
  agendaResource,
  collisionResource,
  toAgendaResource,
  toCollisionResource,
} from './agenda-resource.ts';

const params = z.strictObject({ employerId: id });

export interface AgendaRoutesOptions extends AgendaStores {
  today: () => string;
}

/** Routes over how things stand with an employer: who has been there, who is going, and what is in the way. */
export function agendaRoutes({ today, ...stores }: AgendaRoutesOptions): Route[] {
  return [
    defineRoute({
      method: 'get',
      path: '/employers/:employerId/agenda',
      operationId: 'read-agenda',
      summary: 'Alla parters senaste och nästa kontakt, kontaktansvarig, fredad tid och varningar',
      action: 'read',
      subject: 'EmployerContact',
      params,
      response: agendaResource,
      handle: async ({ params }) => {
        const family = await agendaFamily(stores, params.employerId);
        return { body: toAgendaResource(family, today()), revision: family[0].revision };
      },
    }),
    defineRoute({
      method: 'get',
      path: '/employers/:employerId/collisions',
      operationId: 'list-collisions',
      summary: 'Vad som är i vägen för en kontakt jag vill ta en viss dag',
      action: 'read',
      subject: 'EmployerContact',
      params,
      query: z.strictObject({ on: calendarDate, kind: contactKind }),
      response: z.strictObject({
        items: z.array(collisionResource),
        nextFreeOn: calendarDate.optional().describe('Första dagen då bara kontaktansvaret kan vara i vägen'),
      }),
      handle: async ({ actor, params, query }) => {
        const agendas = agendasIn(await agendaFamily(stores, params.employerId));
        const wanted = { ...query, organisations: [staffMemberOf(actor).organisation] };
        const free = nextFreeDay(agendas, wanted);
        const items = findCollisions(agendas, wanted).map(toCollisionResource);
        return { body: { items, ...(free && { nextFreeOn: free }) } };
      },
    }),
  ];
}
