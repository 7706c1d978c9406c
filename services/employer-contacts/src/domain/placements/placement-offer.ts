import type { PlacementPurpose } from '@samspar/contracts';
import type { FreeText } from '../free-text.ts';
import type { StaffMember } from '../staff-member.ts';
import type { PeriodTerms, PlacementPeriod } from './placement-period.ts';
import type { PlacementRequirements } from './placement-requirements.ts';
import type { Reservation, ReservationStep } from './reservation.ts';

/** Who receives people at the workplace. Stays in this service. */
export interface Supervisor {
  name: string;
  telephone?: string | undefined;
  email?: string | undefined;
}

/** What an employer says of the places, whatever the period. */
export interface OfferTerms {
  purposes: PlacementPurpose[];
  description?: FreeText | undefined;
  supervisor: Supervisor;
  requirements: PlacementRequirements;
}

/** Where the places are, and in which occupation. */
export interface OfferPlace {
  employerId: string;
  workplaceId?: string | undefined;
  municipality: string;
  ssyk: string;
}

/** Places where an employer lets people practise or be tried out. */
export interface PlacementOffer extends OfferPlace, OfferTerms {
  registeredOn: string;
  by: StaffMember;
  periods: PlacementPeriod[];
  /** When the next held reservation runs out; absent when nothing is held. */
  nextExpiry?: string;
  status: 'open' | 'withdrawn';
  withdrawal?: OfferWithdrawal;
}

export interface OfferWithdrawal {
  on: string;
  by: StaffMember;
  reason?: FreeText | undefined;
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
  | { type: 'offer-withdrawn'; withdrawal: OfferWithdrawal }
  | { type: 'offer-restored' };

export type NewPeriod = Omit<PlacementPeriod, 'reservations' | 'freeFrom'>;

/** All reservations of an offer, whatever their period. */
export function reservationsOf({ periods }: PlacementOffer): Reservation[] {
  return periods.flatMap(({ reservations }) => reservations);
}
