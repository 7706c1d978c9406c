import { id } from '@samspar/contracts';
import { defineRoute, type Route } from '@samspar/runtime';
import { z } from 'zod';
import type { createChangePlacementOffer } from '../../commands/placements/change-placement-offer.ts';
import type { createRegisterPlacementOffer } from '../../commands/placements/register-placement-offer.ts';
import { freeTextBody } from '../free-text-body.ts';
import { staffMemberOf } from '../staff-member-resource.ts';
import type { answerWithOffer } from './placement-offer-readings.ts';
import {
  offerPlaceBody,
  offerTermsBody,
  periodBody,
  reservedOfferResource,
} from './placement-offer-resource.ts';

const params = z.strictObject({ offerId: id });
const subject = 'PlacementOffer';

export interface PlacementOfferRoutesOptions {
  commands: {
    register: ReturnType<typeof createRegisterPlacementOffer>;
    changes: ReturnType<typeof createChangePlacementOffer>;
  };
  answer: ReturnType<typeof answerWithOffer>;
  today: () => string;
}

/** Routes over placement offers, for those who speak with the employer. */
export function placementOfferRoutes({ commands, answer, today }: PlacementOfferRoutesOptions): Route[] {
  return [
    defineRoute({
      method: 'post',
      path: '/placement-offers',
      operationId: 'register-placement-offer',
      summary: 'Registrera praktikplatser hos en arbetsgivare',
      action: 'register',
      subject,
      effect: 'creates',
      body: z.strictObject({
        ...offerPlaceBody,
        ...offerTermsBody,
        periods: z.array(periodBody).min(1).max(50),
      }),
      response: reservedOfferResource,
      handle: async ({ body, actor, creation, authorize }) => {
        authorize(body.municipality);
        const { purposes, description, supervisor, requirements, periods, ...place } = body;
        const terms = { purposes, supervisor, requirements, ...(description && { description }) };
        const registered = { registeredOn: today(), by: staffMemberOf(actor) };
        const offer = await commands.register({ place, terms, periods }, registered, creation);
        return { ...(await answer(offer, actor)), location: `/v1/placement-offers/${offer.id}` };
      },
    }),
    defineRoute({
      method: 'put',
      path: '/placement-offers/:offerId/terms',
      operationId: 'describe-placement-offer',
      summary: 'Ändra vad som erbjuds och krävs',
      action: 'change',
      subject,
      effect: 'changes',
      params,
      body: z.strictObject(offerTermsBody),
      response: reservedOfferResource,
      handle: async ({ params, body, actor, ...change }) =>
        answer(await commands.changes.describe({ ...params, ...change }, body), actor),
    }),
    defineRoute({
      method: 'put',
      path: '/placement-offers/:offerId/withdrawal',
      operationId: 'withdraw-placement-offer',
      summary: 'Dra tillbaka praktikplatsen',
      action: 'change',
      subject,
      effect: 'changes',
      params,
      body: z.strictObject({
        force: z.boolean().default(false).describe('Släpp också de platser som är reserverade'),
        reason: freeTextBody.optional(),
      }),
      response: reservedOfferResource,
      handle: async ({ params, body: { force, ...reason }, actor, ...change }) => {
        const withdrawal = { ...reason, on: today(), by: staffMemberOf(actor) };
        return answer(await commands.changes.withdraw({ ...params, ...change }, withdrawal, force), actor);
      },
    }),
    defineRoute({
      method: 'delete',
      path: '/placement-offers/:offerId/withdrawal',
      operationId: 'restore-placement-offer',
      summary: 'Öppna en tillbakadragen praktikplats igen',
      action: 'change',
      subject,
      effect: 'changes',
      params,
      response: reservedOfferResource,
      handle: async ({ params, actor, ...change }) =>
        answer(await commands.changes.restore({ ...params, ...change }), actor),
    }),
  ];
}
