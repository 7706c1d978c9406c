import type { PeriodTerms } from '@samspar/contracts/api/employer-contacts/placement-offers';
import type { Requested } from '../requested.ts';
import { hasRunOut, isActive, type Reservation } from './reservation.ts';

/** A stretch of time in which an employer takes a number of people at once. */
export interface PlacementPeriod extends PeriodTerms, Requested {
  id: string;
  reservations: Reservation[];
  /** The instant from which a place is free, as things stand: in the past where one is, `never` where none will be. */
  freeFrom: string;
}

const always = '1970-01-01T00:00:00.000Z';
const never = '9999-12-31T23:59:59.999Z';
/** Ended reservations that a period remembers, so that a document cannot grow without end. */
const remembered = 300;

/** Places nobody has at this moment. */
export function freePlaces(period: PlacementPeriod, now: Date): number {
  return Math.max(0, period.places - takenPlaces(period, now));
}

/** Places somebody has at this moment. */
export function takenPlaces({ reservations }: PlacementPeriod, now: Date): number {
  return reservations.filter((reservation) => isActive(reservation, now)).length;
}

/**
 * The period with its `freeFrom` worked out. Reservations run out by themselves, so whether a place is free is a matter of
 * time alone: kept as an instant, a search can ask for it.
 */
export function withFreeFrom(period: PlacementPeriod): PlacementPeriod {
  const confirmed = period.reservations.filter(({ status }) => status === 'confirmed').length;
  const endings = period.reservations
    .filter(({ status }) => status === 'held')
    .map(({ expiresAt }) => expiresAt)
    .toSorted();
  const mustEnd = confirmed + endings.length - period.places;
  const freeFrom = mustEnd < 0 ? always : (endings[mustEnd] ?? never);
  return { ...period, freeFrom };
}

/** The reservations whose time has passed without anyone having written it down. */
export function runOut({ reservations }: PlacementPeriod, now: Date): Reservation[] {
  return reservations.filter((reservation) => hasRunOut(reservation, now));
}

/** One reservation more; the oldest ended ones are forgotten. */
export function withReservation(period: PlacementPeriod, reservation: Reservation): PlacementPeriod {
  const ended = period.reservations.filter(({ status }) => status === 'released' || status === 'expired');
  const forgotten = new Set(ended.slice(0, Math.max(0, ended.length - remembered)));
  const kept = period.reservations.filter((each) => !forgotten.has(each));
  return { ...period, reservations: [...kept, reservation] };
}
