import type { PlacementOffer, PlacementOfferEvent } from './placement-offer.ts';
import { freePlaces, type PlacementPeriod } from './placement-period.ts';
import { refusals } from './refusals.ts';
import { hasRunOut, type Reservation, type ReservationStep } from './reservation.ts';

/** A step a person takes with a reservation. */
export type SettlingStep = Exclude<ReservationStep, 'expired'>;

/** Takes a step with one reservation. `seenRevision` is what the caller has seen of it. */
export function settleReservation(
  offer: PlacementOffer,
  { reservationId, seenRevision, step }: { reservationId: string; seenRevision: number; step: SettlingStep },
  now: Date,
): PlacementOfferEvent[] {
  const { period, reservation } = requireReservation(offer, reservationId);
  if (offer.status === 'withdrawn') throw refusals.offerWithdrawn();
  if (reservation.status === 'expired') throw refusals.reservationExpired();
  if (reservation.revision !== seenRevision) throw refusals.reservationChanged();
  requirePossible[step]({ period, reservation, now });
  return [{ type: 'reservation-step-taken', reservationIds: [reservationId], step }];
}

/** The reservation and the period it is in; refused when there is none. */
export function requireReservation(offer: PlacementOffer, reservationId: string | undefined) {
  for (const period of offer.periods) {
    const reservation = period.reservations.find(({ id }) => id === reservationId);
    if (reservation) return { period, reservation };
  }
  throw refusals.reservationUnknown();
}

interface Situation {
  period: PlacementPeriod;
  reservation: Reservation;
  now: Date;
}

const requirePossible: Record<SettlingStep, (situation: Situation) => void> = {
  confirmed({ reservation: { status } }) {
    requireTaken(status);
    if (status === 'confirmed') throw refusals.reservationConfirmed();
  },
  'confirmation-undone'({ reservation, now }) {
    requireTaken(reservation.status);
    if (reservation.status !== 'confirmed') throw refusals.reservationNotConfirmed();
    if (hasRunOut({ ...reservation, status: 'held' }, now)) throw refusals.confirmationStands();
  },
  released({ reservation: { status } }) {
    requireTaken(status);
  },
  'release-undone'({ period, reservation, now }) {
    if (reservation.status !== 'released') throw refusals.reservationNotReleased();
    const before: Reservation = { ...reservation, status: reservation.releasedFrom ?? 'held' };
    if (hasRunOut(before, now)) throw refusals.reservationExpired();
    if (freePlaces(period, now) === 0) throw refusals.periodFull(period.places);
  },
};

function requireTaken(status: Reservation['status']): void {
  if (status === 'released') throw refusals.reservationReleased();
}
