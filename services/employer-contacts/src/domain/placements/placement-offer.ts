import type { StaffMember } from '@samspar/contracts';
import type {
  OfferPlace,
  OfferTerms,
  PeriodTerms,
} from '@samspar/contracts/api/employer-contacts/placement-offers';
import type { Withdrawal } from '@samspar/contracts/api/employer-contacts/withdrawal';
import type { PlacementPeriod } from './placement-period.ts';
import type { Reservation, ReservationStep } from './reservation.ts';

/** Places where an employer lets people practise or be tried out. */
export interface PlacementOffer extends OfferPlace, OfferTerms {
  registeredOn: string;
  by: StaffMember;
  periods: PlacementPeriod[];
  /** When the next held reservation runs out; absent when nothing is held. */
  nextExpiry?: string;
  status: 'open' | 'withdrawn';
  withdrawal?: Withdrawal;
}

export type PlacementOfferEvent =
  | {
      type: 'offer-registered';
      place: OfferPlace;
      terms: OfferTerms;
      periods: NewPeriod[];
      registeredOn: string;
      by: StaffMember;
    }
  | { type: 'offer-described'; terms: OfferTerms }
  | { type: 'period-added'; period: NewPeriod }
  | { type: 'period-changed'; periodId: string; terms: PeriodTerms }
  | { type: 'period-removed'; periodId: string }
  | { type: 'place-reserved'; periodId: string; reservation: Reservation }
  | { type: 'reservation-step-taken'; reservationIds: string[]; step: ReservationStep }
  | { type: 'offer-withdrawn'; withdrawal: Withdrawal }
  | { type: 'offer-restored' };

export type NewPeriod = Omit<PlacementPeriod, 'reservations' | 'freeFrom'>;

/** All reservations of an offer, whatever their period. */
export function reservationsOf({ periods }: PlacementOffer): Reservation[] {
  return periods.flatMap(({ reservations }) => reservations);
}
