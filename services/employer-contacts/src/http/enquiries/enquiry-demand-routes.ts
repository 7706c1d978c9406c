import { demandWish, id } from '@samspar/contracts';
import { defineRoute, type Route } from '@samspar/runtime';
import { z } from 'zod';
import type { createMakeDemand } from '../../commands/enquiries/make-demand.ts';
import { demandAnswer, demandResource } from '../demands/demand-resource.ts';
import { freeTextBody } from '../free-text-body.ts';
import { staffMemberOf } from '../staff-member-resource.ts';
import { enquiryParams } from './enquiry-resource.ts';

export interface EnquiryDemandRoutesOptions {
  commands: { makeDemand: ReturnType<typeof createMakeDemand> };
}

/** From an enquiry to a demand. */
export function enquiryDemandRoutes({ commands }: EnquiryDemandRoutesOptions): Route[] {
  return [
    defineRoute({
      method: 'post',
      path: '/enquiries/:enquiryId/demand',
      operationId: 'make-demand-of-enquiry',
      summary: 'Gör ett kompetensbehov av förfrågan, och avsluta den därmed',
      action: 'register',
      subject: 'Demand',
      effect: 'creates',
      params: enquiryParams,
      body: z.strictObject({
        employerId: id.optional().describe('Utelämnas om förfrågan gäller en registrerad arbetsgivare'),
        profile: demandWish,
        note: freeTextBody.optional(),
      }),
      response: demandResource,
      handle: async ({ actor, params, body: { employerId, profile, note }, creation, authorize }) => {
        const demand = await commands.makeDemand(
          {
            ...params,
            ...(employerId && { employerId }),
            wish: profile,
            ...(note && { note }),
            by: staffMemberOf(actor),
            authorize,
          },
          creation,
        );
        return { ...demandAnswer(demand), location: `/v1/demands/${demand.id}` };
      },
    }),
  ];
}
