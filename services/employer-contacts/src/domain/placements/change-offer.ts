import { requireNoPersonalData } from '../free-text.ts';
import type { StaffMember } from '../staff-member.ts';
import { expireReservations } from './decide-at.ts';
import { evolvePlacementOffer } from './evolve-placement-offer.ts';
import {
  type NewPeriod,
  type OfferPlace,
  type OfferTerms,
  type OfferWithdrawal,
  type PlacementOffer,
  type PlacementOfferEvent,
  reservationsOf,
} from './placement-offer.ts';
import { type PeriodTerms, takenPlaces } from './placement-period.ts';
import { refusals } from './refusals.ts';
import { isActive } from './reservation.ts';

const mostPeriods = 50;

export function registerOffer(
  place: OfferPlace,
  terms: OfferTerms,
  periods: NewPeriod[],
  registered: { registeredOn: string; by: StaffMember },
): PlacementOfferEvent[] {
  requireSense(terms);
  for (const [index, period] of periods.entries()) requireOrder(period, `periods[${index}].until`);
  return [{ type: 'offer-registered', place, terms, periods, ...registered }];
}

/** Changes what is offered. A purpose someone has a place for stays. */
export function describeOffer(offer: PlacementOffer, terms: OfferTerms, now: Date): PlacementOfferEvent[] {
  requireOpen(offer);
  requireSense(terms);
  const taken = reservationsOf(offer).filter((reservation) => isActive(reservation, now));
  if (taken.some(({ purpose }) => !terms.purposes.includes(purpose))) throw refusals.purposeReserved();
  return [{ type: 'offer-described', terms }];
}

export function addPeriod(offer: PlacementOffer, period: NewPeriod): PlacementOfferEvent[] {
  requireOpen(offer);
  requireOrder(period, 'until');
  if (offer.periods.length >= mostPeriods) throw refusals.tooManyPeriods();
  return [{ type: 'period-added', period }];
}

/** Places are never fewer than those taken; dates stay as long as someone has a place for them. */
export function changePeriod(
  offer: PlacementOffer,
  periodId: string,
  terms: PeriodTerms,
  now: Date,
): PlacementOfferEvent[] {
  requireOpen(offer);
  const period = requirePeriod(offer, periodId);
  requireOrder(terms, 'until');
  const taken = takenPlaces(period, now);
  if (terms.places < taken) throw refusals.placesReserved(taken);
  const isMoved = terms.from !== period.from || terms.until !== period.until;
  if (isMoved && taken > 0) throw refusals.periodDatesReserved();
  return [{ type: 'period-changed', periodId, terms }];
}

export function removePeriod(offer: PlacementOffer, periodId: string): PlacementOfferEvent[] {
  requireOpen(offer);
  if (requirePeriod(offer, periodId).reservations.length > 0) throw refusals.periodReserved();
  return [{ type: 'period-removed', periodId }];
}

/** Withdraws the offer. With `force` the places taken are released with it, and taken up again if it is restored. */
export function withdrawOffer(
  offer: PlacementOffer,
  withdrawal: OfferWithdrawal,
  { force, now }: { force: boolean; now: Date },
): PlacementOfferEvent[] {
  requireOpen(offer);
  if (withdrawal.reason) requireNoPersonalData('reason', withdrawal.reason);
  const taken = reservationsOf(offer).filter((reservation) => isActive(reservation, now)).length;
  if (taken > 0 && !force) throw refusals.offerReserved(taken);
  return [{ type: 'offer-withdrawn', withdrawal }];
}

/** Opens a withdrawn offer again, with the places that were released with it. */
export function restoreOffer(offer: PlacementOffer, now: Date): PlacementOfferEvent[] {
  if (offer.status === 'open') throw refusals.offerOpen();
  const restored: PlacementOfferEvent = { type: 'offer-restored' };
  return [restored, ...expireReservations(evolvePlacementOffer(offer, restored), now)];
}

function requirePeriod(offer: PlacementOffer, periodId: string) {
  const period = offer.periods.find(({ id }) => id === periodId);
  if (!period) throw refusals.periodUnknown();
  return period;
}

function requireOpen({ status }: PlacementOffer): void {
  if (status === 'withdrawn') throw refusals.offerWithdrawn();
}

function requireSense({ description }: OfferTerms): void {
  if (description) requireNoPersonalData('description', description);
}

function requireOrder({ from, until }: PeriodTerms, field: string): void {
  if (until < from) throw refusals.periodEndsFirst(field);
}
