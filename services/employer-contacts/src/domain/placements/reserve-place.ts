import type { PlacementOffer, PlacementOfferEvent } from './placement-offer.ts';
import { freePlaces } from './placement-period.ts';
import { refusals } from './refusals.ts';
import type { Reservation } from './reservation.ts';

const day = 24 * 60 * 60 * 1000;

/** What someone asks for who takes a place. */
export interface PlaceRequest
  extends Pick<Reservation, 'id' | 'purpose' | 'municipality' | 'by' | 'request'> {
  periodId: string;
  /** How long the place is held for them, in days. */
  days: number;
}

/** Holds a place in a period, if one is free. Who asks first gets it. */
export function reservePlace(
  offer: PlacementOffer,
  { periodId, days, id, purpose, municipality, by, request }: PlaceRequest,
  { now, today }: { now: Date; today: string },
): PlacementOfferEvent[] {
  if (offer.status === 'withdrawn') throw refusals.offerWithdrawn();
  const period = offer.periods.find((each) => each.id === periodId);
  if (!period) throw refusals.periodUnknown();
  if (period.until < today) throw refusals.periodOver();
  if (!offer.purposes.includes(purpose)) throw refusals.purposeNotOffered();
  if (freePlaces(period, now) === 0) throw refusals.periodFull(period.places);
  const reservation: Reservation = {
    id,
    purpose,
    municipality,
    by,
    request,
    heldAt: now.toISOString(),
    expiresAt: new Date(now.getTime() + days * day).toISOString(),
    status: 'held',
    revision: 1,
  };
  return [{ type: 'place-reserved', periodId, reservation }];
}
