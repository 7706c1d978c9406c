import type { Act } from '@samspar/contracts';
import { evolvePlacementOffer } from './evolve-placement-offer.ts';
import type { PlacementOffer, PlacementOfferEvent } from './placement-offer.ts';
import { runOut } from './placement-period.ts';

/** Writes down which reservations have run out by now. Nothing, when all of it is written already. */
export function expireReservations(offer: PlacementOffer, now: Date): PlacementOfferEvent[] {
  const reservationIds = offer.periods.flatMap((period) => runOut(period, now)).map(({ id }) => id);
  return reservationIds.length > 0
    ? [{ type: 'reservation-step-taken', reservationIds, step: 'expired' }]
    : [];
}

/** Decides on the offer as it is at this moment: what has run out by now is written down first. */
export function decideAt(
  offer: PlacementOffer,
  now: Date,
  decide: (current: PlacementOffer) => PlacementOfferEvent[],
): PlacementOfferEvent[] {
  const expired = expireReservations(offer, now);
  return [...expired, ...decide(expired.reduce(evolvePlacementOffer, offer))];
}

/** What an act decides on the offer as it is at that moment. */
export const atTheMoment =
  (decide: (current: PlacementOffer, now: Date) => PlacementOfferEvent[]) =>
  (offer: PlacementOffer, { at }: Pick<Act, 'at'>): PlacementOfferEvent[] => {
    const now = new Date(at);
    return decideAt(offer, now, (current) => decide(current, now));
  };
