import { calendarDate, id } from '@samspar/contracts';
import { defineRoute, type Route } from '@samspar/runtime';
import { z } from 'zod';
import type { AgendaFamily } from '../../commands/contacts/agenda-family.ts';
import type { createChangeAgenda } from '../../commands/contacts/change-agenda.ts';
import { liftQuietPeriod, setQuietPeriod } from '../../domain/contacts/quiet-period.ts';
import { actOf } from '../act-of.ts';
import { freeTextBody } from '../free-text-body.ts';
import { agendaResource, toAgendaResource } from './agenda-resource.ts';
import { requireCleanTexts } from './contact-resource.ts';

const about = {
  subject: 'EmployerContact',
  action: 'change',
  path: '/employers/:employerId/quiet-period',
  params: z.strictObject({ employerId: id }),
  response: agendaResource,
} as const;

export interface QuietPeriodRoutesOptions {
  commands: { changeAgenda: ReturnType<typeof createChangeAgenda> };
  now: () => Date;
  today: () => string;
}

/** Routes over the time an employer wants to be left in peace. */
export function quietPeriodRoutes({ commands, now, today }: QuietPeriodRoutesOptions): Route[] {
  const answer = (family: AgendaFamily) => ({
    body: toAgendaResource(family, today()),
    revision: family[0].revision,
  });
  return [
    defineRoute({
      ...about,
      method: 'put',
      operationId: 'set-quiet-period',
      summary: 'Lämna arbetsgivaren i fred till och med en dag',
      effect: 'changes',
      body: z.strictObject({ until: calendarDate, reason: freeTextBody }),
      handle: async ({ actor, params, body, seenRevision, authorize }) => {
        requireCleanTexts(body);
        const change = { ...params, seenRevision, authorize, begins: true, act: actOf(actor, now) };
        return answer(
          await commands.changeAgenda(change, (_agenda, act) => setQuietPeriod(body, act, today())),
        );
      },
    }),
    defineRoute({
      ...about,
      method: 'delete',
      operationId: 'lift-quiet-period',
      summary: 'Arbetsgivaren tar emot kontakter igen',
      effect: 'changes',
      handle: async ({ actor, params, seenRevision, authorize }) => {
        const change = { ...params, seenRevision, authorize, begins: false, act: actOf(actor, now) };
        return answer(await commands.changeAgenda(change, liftQuietPeriod));
      },
    }),
  ];
}
