import {
  requireReservation,
  type SettlingStep,
  settleReservation,
} from '../../domain/placements/settle-reservation.ts';
import type { OfferTurns } from './offer-turns.ts';

/** What a step with a reservation comes with. */
export interface ReservationChange {
  offerId: string;
  reservationId: string;
  /** The revision of the reservation, not of the offer: others take and leave places all the time. */
  seenRevision: number;
  /** Refuses unless the caller acts for one of these municipalities. */
  authorizeAnyOf(municipalities: readonly string[]): void;
}

/** Confirms or releases a reservation, or takes either back: by those it was made for, or those who look after the offer. */
export function createSettlePlacement({ offerTurns }: { offerTurns: OfferTurns }) {
  return async (change: ReservationChange, step: SettlingStep) => {
    const offer = await offerTurns(change.offerId, ({ state }, now) => {
      const { reservation } = requireReservation(state, change.reservationId);
      change.authorizeAnyOf([reservation.municipality, state.municipality]);
      return settleReservation(state, { ...change, step }, now);
    });
    return { offer, ...requireReservation(offer.state, change.reservationId) };
  };
}
