import { id } from '@samspar/contracts';
import { defineRoute, type Route } from '@samspar/runtime';
import { z } from 'zod';
import type { createAddPlacementPeriod } from '../../commands/placements/add-placement-period.ts';
import type { createChangePlacementOffer } from '../../commands/placements/change-placement-offer.ts';
import type { answerWithOffer } from './placement-offer-readings.ts';
import { periodBody, reservedOfferResource } from './placement-offer-resource.ts';

const params = z.strictObject({ offerId: id, periodId: id });
const subject = 'PlacementOffer';

export interface PlacementPeriodRoutesOptions {
  commands: {
    addPeriod: ReturnType<typeof createAddPlacementPeriod>;
    changes: ReturnType<typeof createChangePlacementOffer>;
  };
  answer: ReturnType<typeof answerWithOffer>;
}

/** Routes over the periods of a placement offer. */
export function placementPeriodRoutes({ commands, answer }: PlacementPeriodRoutesOptions): Route[] {
  return [
    defineRoute({
      method: 'post',
      path: '/placement-offers/:offerId/periods',
      operationId: 'add-placement-period',
      summary: 'Lägg till en period med platser',
      action: 'change',
      subject,
      effect: 'creates',
      params: params.omit({ periodId: true }),
      body: periodBody,
      response: reservedOfferResource,
      handle: async ({ params, body, actor, creation, authorize }) => {
        const offer = await commands.addPeriod({ ...params, authorize }, body, creation);
        return { ...(await answer(offer, actor)), location: `/v1/placement-offers/${offer.id}` };
      },
    }),
    defineRoute({
      method: 'put',
      path: '/placement-offers/:offerId/periods/:periodId',
      operationId: 'change-placement-period',
      summary: 'Ändra en periods datum eller antal platser',
      action: 'change',
      subject,
      effect: 'changes',
      params,
      body: periodBody,
      response: reservedOfferResource,
      handle: async ({ params: { offerId, periodId }, body, actor, ...change }) =>
        answer(await commands.changes.changePeriod({ offerId, ...change }, periodId, body), actor),
    }),
    defineRoute({
      method: 'delete',
      path: '/placement-offers/:offerId/periods/:periodId',
      operationId: 'remove-placement-period',
      summary: 'Ta bort en period som ingen har reserverat',
      action: 'change',
      subject,
      effect: 'changes',
      params,
      response: reservedOfferResource,
      handle: async ({ params: { offerId, periodId }, actor, ...change }) =>
        answer(await commands.changes.removePeriod({ offerId, ...change }, periodId), actor),
    }),
  ];
}
