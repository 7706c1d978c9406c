import { type CreationRequest, newId } from '@samspar/messaging';
import { calendarDateOf } from '@samspar/runtime';
import { reservationsOf } from '../../domain/placements/placement-offer.ts';
import { type PlaceRequest, reservePlace } from '../../domain/placements/reserve-place.ts';
import { requireReservation } from '../../domain/placements/settle-reservation.ts';
import { addedBefore } from '../added-before.ts';
import type { OfferTurns } from './offer-turns.ts';

/** Holds a place, once per request: asked again, the same reservation is the answer. */
export function createReservePlacement({ offerTurns }: { offerTurns: OfferTurns }) {
  return async (offerId: string, asked: Omit<PlaceRequest, 'id' | 'request'>, request: CreationRequest) => {
    let id = newId();
    const offer = await offerTurns(offerId, ({ state }, now) => {
      const earlier = addedBefore(reservationsOf(state), request);
      if (earlier) {
        id = earlier.id;
        return [];
      }
      return reservePlace(state, { ...asked, id, request }, { now, today: calendarDateOf(now) });
    });
    return { offer, ...requireReservation(offer.state, id) };
  };
}
