import { calendarDate, id, shortText } from '@samspar/contracts';
import { defineRoute, type Route, type RouteRequest } from '@samspar/runtime';
import { z } from 'zod';
import type { createChangeAgenda } from '../../commands/contacts/change-agenda.ts';
import { type LeadStep, takeLeadStep } from '../../domain/contacts/lead.ts';
import { actOf } from '../act-of.ts';
import { agendaResource, toAgendaResource } from './agenda-resource.ts';

const params = z.strictObject({ employerId: id });
const path = '/employers/:employerId/lead-owner';
const about = { subject: 'EmployerContact', action: 'change', params, response: agendaResource } as const;

type Request = Pick<
  RouteRequest<z.output<typeof params>, unknown, unknown>,
  'actor' | 'params' | 'seenRevision' | 'authorize'
>;

export interface LeadOwnerRoutesOptions {
  commands: { changeAgenda: ReturnType<typeof createChangeAgenda> };
  now: () => Date;
  today: () => string;
}

/** Routes over who leads the contacts with an employer: taken while it is free, passed on by an offer that is accepted. */
export function leadOwnerRoutes({ commands, now, today }: LeadOwnerRoutesOptions): Route[] {
  async function take({ actor, params, seenRevision, authorize }: Request, step: LeadStep) {
    const begins = step.step === 'take' || step.step === 'offer';
    const change = { ...params, seenRevision, authorize, begins, act: actOf(actor, now) };
    const family = await commands.changeAgenda(change, (agenda, act, others) => {
      const elsewhere = others.find(({ lead }) => lead)?.lead;
      return takeLeadStep(agenda, step, act, { today: today(), elsewhere });
    });
    return { body: toAgendaResource(family, today()), revision: family[0].revision };
  }
  const simple = (
    method: 'put' | 'delete',
    noun: string,
    operationId: string,
    summary: string,
    step: LeadStep,
  ) =>
    defineRoute({
      ...about,
      method,
      path: `${path}${noun}`,
      operationId,
      summary,
      effect: 'changes',
      handle: (request) => take(request, step),
    });

  return [
    simple('put', '', 'take-lead', 'Ta kontaktansvaret, om det är ledigt', { step: 'take' }),
    simple('delete', '', 'release-lead', 'Lämna kontaktansvaret ledigt', { step: 'release' }),
    defineRoute({
      ...about,
      method: 'put',
      path: `${path}/handover`,
      operationId: 'offer-lead',
      summary: 'Erbjud en annan organisation kontaktansvaret',
      effect: 'changes',
      body: z.strictObject({
        to: z.strictObject({
          organisation: shortText,
          staffId: shortText.optional().describe('Den enda som kan tacka ja; annars vem som helst där'),
        }),
        dueOn: calendarDate,
      }),
      handle: (request) => take(request, { step: 'offer', ...request.body }),
    }),
    simple('delete', '/handover', 'withdraw-lead-offer', 'Dra tillbaka erbjudandet', {
      step: 'withdraw-offer',
    }),
    simple('put', '/handover/acceptance', 'accept-lead', 'Tacka ja till kontaktansvaret', { step: 'accept' }),
    simple('put', '/handover/refusal', 'decline-lead', 'Tacka nej till kontaktansvaret', { step: 'decline' }),
  ];
}
