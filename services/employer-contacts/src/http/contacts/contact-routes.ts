import { calendarDate, id, municipalityCode } from '@samspar/contracts';
import { defineRoute, pageOf, pageQuery, type Route } from '@samspar/runtime';
import { z } from 'zod';
import { type AgendaFamily, agendaFamily, contactIn } from '../../commands/contacts/agenda-family.ts';
import type { createPlanContact } from '../../commands/contacts/plan-contact.ts';
import type { AgendaStore } from '../../store/contacts/agenda-store.ts';
import type { EmployerStore } from '../../store/employers/employer-store.ts';
import { actOf } from '../act-of.ts';
import { answerContact } from './answer-contact.ts';
import { contactBody, contactResource, requireCleanTexts, toContactResource } from './contact-resource.ts';

const employerParams = z.strictObject({ employerId: id });
const yes = z.literal('true').transform(() => true);

export interface ContactRoutesOptions {
  employers: Pick<EmployerStore, 'load' | 'mergedInto'>;
  agendas: Pick<AgendaStore, 'of' | 'open' | 'save' | 'findContacts'>;
  commands: { planContact: ReturnType<typeof createPlanContact> };
  now: () => Date;
  today: () => string;
}

/** Routes over contacts with employers. */
export function contactRoutes(options: ContactRoutesOptions): Route[] {
  const { agendas, commands, now, today } = options;
  return [
    defineRoute({
      method: 'post',
      path: '/employers/:employerId/contacts',
      operationId: 'plan-contact',
      summary: 'Planera en kontakt, eller registrera en som redan har ägt rum',
      action: 'plan',
      subject: 'EmployerContact',
      effect: 'creates',
      params: employerParams,
      body: contactBody,
      response: contactResource,
      handle: async ({ actor, params, body, creation, authorize }) => {
        requireCleanTexts(body);
        const asked = { ...params, wish: body, act: actOf(actor, now), request: creation, authorize };
        const planned = await commands.planContact(asked);
        const location = `/v1/employers/${planned.member.employer.id}/contacts/${planned.contact.id}`;
        return { ...answerContact(planned), location };
      },
    }),
    defineRoute({
      method: 'get',
      path: '/employers/:employerId/contacts/:contactId',
      operationId: 'read-contact',
      summary: 'En kontakt',
      action: 'read',
      subject: 'EmployerContact',
      params: employerParams.extend({ contactId: id }),
      response: contactResource,
      handle: async ({ params: { employerId, contactId } }) => {
        const family = await agendaFamily(options, employerId);
        return answerContact({ family, ...contactIn(family, contactId) });
      },
    }),
    defineRoute({
      method: 'get',
      path: '/contacts',
      operationId: 'list-contacts',
      summary: 'Kontakter hos alla arbetsgivare',
      action: 'read',
      subject: 'EmployerContact',
      query: pageQuery.extend({
        mine: yes.optional().describe('Bara dem jag är med på'),
        organisation: z.string().trim().min(1).max(200).optional(),
        employerId: id.optional(),
        municipality: municipalityCode.optional(),
        status: z.enum(['planned', 'held', 'cancelled']).optional(),
        from: calendarDate.optional(),
        until: calendarDate.optional(),
        overdue: yes.optional().describe('Bara dem vars nästa steg skulle ha varit gjort'),
        order: z.enum(['asc', 'desc']).default('desc').describe('Efter datum'),
      }),
      response: pageOf(contactResource.extend({ employerName: z.string() })),
      handle: async ({ actor, query: { page, limit, mine, overdue, employerId, ...asked } }) => {
        const query = {
          ...asked,
          employerIds: employerId ? await idsIn(employerId) : undefined,
          staffId: mine ? actor.id : undefined,
          overdueOn: overdue ? today() : undefined,
        };
        const found = await agendas.findContacts(query, { page, limit });
        const families = await familiesOf(found.items.map((place) => place.employerId));
        const items = found.items.map(({ employerId, contactId }) => {
          const family = families.get(employerId) as AgendaFamily;
          const { member, contact } = contactIn(family, contactId);
          const { id, state } = member.employer;
          return { ...toContactResource(family, id, contact), employerName: state.name };
        });
        return { body: { items, total: found.total, page, limit } };
      },
    }),
  ];

  async function idsIn(employerId: string): Promise<string[]> {
    return (await agendaFamily(options, employerId)).map(({ employer }) => employer.id);
  }

  async function familiesOf(employerIds: readonly string[]): Promise<Map<string, AgendaFamily>> {
    const distinct = [...new Set(employerIds)];
    const families = await Promise.all(distinct.map((each) => agendaFamily(options, each)));
    return new Map(distinct.map((each, index) => [each, families[index] as AgendaFamily]));
  }
}
