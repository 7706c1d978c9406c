import { calendarDate, id, instant, municipalityCode, setOf, shortText } from '@samspar/contracts';
import type { Loaded } from '@samspar/messaging';
import { defineRoute, pageOf, pageQuery, type Route } from '@samspar/runtime';
import { z } from 'zod';
import type { createChangeFair } from '../../commands/fairs/change-fair.ts';
import type { createPlanFair } from '../../commands/fairs/plan-fair.ts';
import type { Fair, FairStep } from '../../domain/fairs/fair.ts';
import { refusals } from '../../domain/fairs/refusals.ts';
import { requireNoPersonalData } from '../../domain/free-text.ts';
import type { FairStore } from '../../store/fairs/fair-store.ts';
import { actOf } from '../act-of.ts';
import { staffMemberResource } from '../staff-member-resource.ts';

const status = z.enum(['planned', 'held', 'cancelled']);
const detailsBody = z.strictObject({
  name: shortText,
  on: calendarDate,
  employerIds: setOf(id, 200).min(1, 'Ange minst en arbetsgivare.'),
});
const fairBody = detailsBody.extend({
  municipality: municipalityCode,
  kind: z.enum(['fair', 'speed-dating']),
});
const fairResource = fairBody.extend({
  id,
  revision: z.int(),
  status,
  settled: z.boolean().describe('Om arbetsgivarnas kontakter har hunnit uppdateras'),
  by: staffMemberResource,
  at: instant,
});
const params = z.strictObject({ fairId: id });
const about = { subject: 'EmployerContact', response: fairResource } as const;

export interface FairRoutesOptions {
  fairs: Pick<FairStore, 'load' | 'list'>;
  commands: { planFair: ReturnType<typeof createPlanFair>; changeFair: ReturnType<typeof createChangeFair> };
  now: () => Date;
}

/** Routes over fairs and speed-dating. A held one is a contact with each of its employers. */
export function fairRoutes({ fairs, commands, now }: FairRoutesOptions): Route[] {
  const step = (
    method: 'put' | 'delete',
    noun: string,
    operationId: string,
    summary: string,
    taken: FairStep,
  ) =>
    defineRoute({
      ...about,
      method,
      path: `/fairs/:fairId/${noun}`,
      operationId,
      summary,
      action: 'change',
      effect: 'changes',
      params,
      handle: async ({ params, seenRevision, authorize }) =>
        answer(await commands.changeFair.step({ ...params, seenRevision, authorize }, taken)),
    });

  return [
    defineRoute({
      ...about,
      method: 'post',
      path: '/fairs',
      operationId: 'plan-fair',
      summary: 'Planera en mässa eller speed-dejting',
      action: 'plan',
      effect: 'creates',
      body: fairBody,
      handle: async ({ actor, body, creation, authorize }) => {
        authorize(body.municipality);
        requireCleanName(body.name);
        const fair = await commands.planFair({ ...body, ...actOf(actor, now) }, creation);
        return { ...answer(fair), location: `/v1/fairs/${fair.id}` };
      },
    }),
    defineRoute({
      method: 'get',
      path: '/fairs',
      operationId: 'list-fairs',
      summary: 'Mässor och speed-dejting, den senaste först',
      action: 'read',
      subject: 'EmployerContact',
      query: pageQuery.extend({ municipality: municipalityCode.optional(), status: status.optional() }),
      response: pageOf(fairResource),
      handle: async ({ query: { municipality, status, ...page } }) => {
        const filter = {
          ...(municipality && { 'state.municipality': municipality }),
          ...(status && { 'state.status': status }),
        };
        const found = await fairs.list(filter, page, { 'state.on': -1, _id: -1 });
        return { body: { ...page, total: found.total, items: found.items.map(toResource) } };
      },
    }),
    defineRoute({
      ...about,
      method: 'get',
      path: '/fairs/:fairId',
      operationId: 'read-fair',
      summary: 'En mässa',
      action: 'read',
      params,
      handle: async ({ params: { fairId } }) => {
        const fair = await fairs.load(fairId);
        if (!fair) throw refusals.fairUnknown();
        return answer(fair);
      },
    }),
    defineRoute({
      ...about,
      method: 'put',
      path: '/fairs/:fairId',
      operationId: 'change-fair',
      summary: 'Ändra namn, dag och arbetsgivare',
      action: 'change',
      effect: 'changes',
      params,
      body: detailsBody,
      handle: async ({ params, body, seenRevision, authorize }) => {
        requireCleanName(body.name);
        return answer(await commands.changeFair.details({ ...params, seenRevision, authorize }, body));
      },
    }),
    step('put', 'holding', 'hold-fair', 'Mässan är genomförd: en kontakt med var och en', 'hold'),
    step('delete', 'holding', 'undo-holding-fair', 'Mässan är inte genomförd', 'undo-holding'),
    step('put', 'cancellation', 'cancel-fair', 'Ställ in mässan', 'cancel'),
    step(
      'delete',
      'cancellation',
      'undo-cancelling-fair',
      'Ta tillbaka att den är inställd',
      'undo-cancelling',
    ),
  ];
}

function requireCleanName(name: string): void {
  requireNoPersonalData('name', { text: name, companyOwn: [] });
}

function answer(fair: Loaded<Fair>) {
  return { body: toResource(fair), revision: fair.revision };
}

function toResource({ id, revision, state: { saying: _saying, ...fair } }: Loaded<Fair>) {
  return { id, revision, ...fair };
}
