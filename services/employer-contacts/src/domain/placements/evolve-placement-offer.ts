import {
  type NewPeriod,
  type PlacementOffer,
  type PlacementOfferEvent,
  reservationsOf,
} from './placement-offer.ts';
import { type PlacementPeriod, withFreeFrom, withReservation } from './placement-period.ts';
import { afterStep, type Reservation } from './reservation.ts';

/** The offer after an event, with what follows from its reservations: when places become free, and when the next one runs out. */
export function evolvePlacementOffer(
  state: PlacementOffer | undefined,
  event: PlacementOfferEvent,
): PlacementOffer {
  const next = evolve(state, event);
  const { nextExpiry: _, ...rest } = next;
  const [nextExpiry] = reservationsOf(next)
    .filter(({ status }) => status === 'held')
    .map(({ expiresAt }) => expiresAt)
    .toSorted();
  return { ...rest, periods: next.periods.map(withFreeFrom), ...(nextExpiry && { nextExpiry }) };
}

function evolve(state: PlacementOffer | undefined, event: PlacementOfferEvent): PlacementOffer {
  if (event.type === 'offer-registered') {
    const { place, terms, registeredOn, by, periods } = event;
    return { ...place, ...terms, registeredOn, by, periods: periods.map(empty), status: 'open' };
  }
  if (!state) throw new Error(`${event.type} before offer-registered`);
  switch (event.type) {
    case 'offer-described': {
      const { description: _, ...rest } = state;
      return { ...rest, ...event.terms };
    }
    case 'period-added':
      return { ...state, periods: [...state.periods, empty(event.period)] };
    case 'period-changed':
      return onPeriod(state, event.periodId, (period) => ({ ...period, ...event.terms }));
    case 'period-removed':
      return { ...state, periods: state.periods.filter(({ id }) => id !== event.periodId) };
    case 'place-reserved':
      return onPeriod(state, event.periodId, (period) => withReservation(period, event.reservation));
    case 'reservation-step-taken':
      return onReservations(state, (reservation) =>
        event.reservationIds.includes(reservation.id) ? afterStep(reservation, event.step) : reservation,
      );
    case 'offer-withdrawn':
      return {
        ...onReservations(state, releaseWithOffer),
        status: 'withdrawn',
        withdrawal: event.withdrawal,
      };
    case 'offer-restored': {
      const { withdrawal: _, ...rest } = onReservations(state, takeUpWithOffer);
      return { ...rest, status: 'open' };
    }
  }
}

const empty = (period: NewPeriod): PlacementPeriod =>
  withFreeFrom({ ...period, reservations: [], freeFrom: '' });

function onPeriod(
  offer: PlacementOffer,
  periodId: string,
  change: (period: PlacementPeriod) => PlacementPeriod,
): PlacementOffer {
  return { ...offer, periods: offer.periods.map((each) => (each.id === periodId ? change(each) : each)) };
}

function onReservations(
  offer: PlacementOffer,
  change: (reservation: Reservation) => Reservation,
): PlacementOffer {
  const periods = offer.periods.map((each) => ({ ...each, reservations: each.reservations.map(change) }));
  return { ...offer, periods };
}

function releaseWithOffer(reservation: Reservation): Reservation {
  const isTaken = reservation.status === 'held' || reservation.status === 'confirmed';
  return isTaken ? { ...afterStep(reservation, 'released'), releasedWithOffer: true } : reservation;
}

function takeUpWithOffer(reservation: Reservation): Reservation {
  return reservation.releasedWithOffer ? afterStep(reservation, 'release-undone') : reservation;
}
