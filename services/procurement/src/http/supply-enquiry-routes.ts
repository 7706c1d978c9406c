import { id, municipalityCode, notFound, shortText, ssyk } from '@samspar/contracts';
import { type Loaded, textWithin } from '@samspar/messaging';
import { type Actor, defineRoute, pageOf, pageQuery, type Route } from '@samspar/runtime';
import { z } from 'zod';
import type { createAskForSupply } from '../commands/ask-for-supply.ts';
import type { createRestoreEnquiry } from '../commands/restore-enquiry.ts';
import type { createWithdrawEnquiry } from '../commands/withdraw-enquiry.ts';
import type { SupplyEnquiry } from '../domain/supply-enquiry.ts';
import type { SupplyEnquiryStore } from '../store/supply-enquiry-store.ts';
import { supplyEnquiryResource, supplyQuestion, toResource } from './supply-enquiry-resource.ts';

const params = z.strictObject({ enquiryId: id });
const listQuery = pageQuery.extend({
  municipality: municipalityCode.optional(),
  q: shortText.optional().describe('Ord ur syftet'),
  ssyk: ssyk.optional().describe('Ett yrke som någon av rollerna gäller'),
});

export interface SupplyEnquiryRoutesOptions {
  enquiries: Pick<SupplyEnquiryStore, 'load' | 'list'>;
  commands: {
    askForSupply: ReturnType<typeof createAskForSupply>;
    withdrawEnquiry: ReturnType<typeof createWithdrawEnquiry>;
    restoreEnquiry: ReturnType<typeof createRestoreEnquiry>;
  };
}

/** Routes over supply enquiries. */
export function supplyEnquiryRoutes({ enquiries, commands }: SupplyEnquiryRoutesOptions): Route[] {
  return [
    defineRoute({
      method: 'post',
      path: '/supply-enquiries',
      operationId: 'ask-for-supply',
      summary: 'Fråga hur många som skulle kunna uppfylla ett krav',
      action: 'ask',
      subject: 'SupplyEnquiry',
      effect: 'creates',
      body: supplyQuestion,
      response: supplyEnquiryResource,
      handle: async ({ actor, body, creation, authorize }) => {
        authorize(body.municipality);
        const enquiry = await commands.askForSupply(body, actor, creation);
        return { ...answer(enquiry), location: `/v1/supply-enquiries/${enquiry.id}` };
      },
    }),
    defineRoute({
      method: 'get',
      path: '/supply-enquiries',
      operationId: 'list-supply-enquiries',
      summary: 'Förfrågningar i de egna kommunerna, de senaste först',
      action: 'read',
      subject: 'SupplyEnquiry',
      query: listQuery,
      response: pageOf(supplyEnquiryResource),
      handle: async ({ actor, authorize, query: { municipality, q, ssyk, ...page } }) => {
        const within = municipality ? [municipality] : municipalitiesOf(actor);
        for (const each of within) authorize(each);
        const filter = {
          'state.municipality': { $in: within },
          ...(q && { 'state.purpose': textWithin(q) }),
          ...(ssyk && { 'state.roles.profile.ssyk': ssyk }),
        };
        const found = await enquiries.list(filter, page, { _id: -1 });
        return { body: { ...page, total: found.total, items: found.items.map(toResource) } };
      },
    }),
    defineRoute({
      method: 'get',
      path: '/supply-enquiries/:enquiryId',
      operationId: 'read-supply-enquiry',
      summary: 'En förfrågan och dess svar',
      action: 'read',
      subject: 'SupplyEnquiry',
      params,
      response: supplyEnquiryResource,
      handle: async ({ params: { enquiryId }, authorize }) => {
        const enquiry = await enquiries.load(enquiryId);
        if (!enquiry) throw notFound('Förfrågan');
        authorize(enquiry.state.municipality);
        return answer(enquiry);
      },
    }),
    defineRoute({
      method: 'put',
      path: '/supply-enquiries/:enquiryId/withdrawal',
      operationId: 'withdraw-supply-enquiry',
      summary: 'Återkalla förfrågan',
      action: 'withdraw',
      subject: 'SupplyEnquiry',
      effect: 'changes',
      params,
      response: supplyEnquiryResource,
      handle: async ({ params, seenRevision, authorize }) =>
        answer(await commands.withdrawEnquiry({ ...params, seenRevision, authorize })),
    }),
    defineRoute({
      method: 'delete',
      path: '/supply-enquiries/:enquiryId/withdrawal',
      operationId: 'restore-supply-enquiry',
      summary: 'Ta tillbaka återkallandet',
      action: 'withdraw',
      subject: 'SupplyEnquiry',
      effect: 'changes',
      params,
      response: supplyEnquiryResource,
      handle: async ({ params, seenRevision, authorize }) =>
        answer(await commands.restoreEnquiry({ ...params, seenRevision, authorize })),
    }),
  ];
}

/** Who has no municipality is refused by the question about none. */
function municipalitiesOf({ municipalities }: Pick<Actor, 'municipalities'>): string[] {
  return municipalities.length > 0 ? [...municipalities] : [''];
}

function answer(enquiry: Loaded<SupplyEnquiry>) {
  return { body: toResource(enquiry), revision: enquiry.revision };
}
