import type { StaffMember } from '@samspar/contracts';
import type {
  OfferPlace,
  OfferTerms,
  PeriodTerms,
} from '@samspar/contracts/api/employer-contacts/placement-offers';
import type { Withdrawal } from '@samspar/contracts/api/employer-contacts/withdrawal';
import { requireNoPersonalData } from '../free-text.ts';
import { present } from '../present.ts';
import { expireReservations } from './decide-at.ts';
import { evolvePlacementOffer } from './evolve-placement-offer.ts';
import {
  type NewPeriod,
  type PlacementOffer,
  type PlacementOfferEvent,
  reservationsOf,
} from './placement-offer.ts';
import { takenPlaces } from './placement-period.ts';
import { refusals } from './refusals.ts';
import { isActive } from './reservation.ts';

const mostPeriods = 50;

export function registerOffer(
  { employerId, workplaceId, municipality, ssyk }: OfferPlace,
  terms: OfferTerms,
  periods: NewPeriod[],
  { registeredOn, by }: { registeredOn: string; by: StaffMember },
): PlacementOfferEvent[] {
  return [
    {
      type: 'offer-registered',
      place: { employerId, municipality, ssyk, ...present({ workplaceId }) },
      terms: sensible(terms),
      periods: periods.map((period, index) => newPeriod(period, `periods[${index}].until`)),
      registeredOn,
      by,
    },
  ];
}

/** Changes what is offered. A purpose someone has a place for stays. */
export function describeOffer(offer: PlacementOffer, terms: OfferTerms, now: Date): PlacementOfferEvent[] {
  requireOpen(offer);
  const described = sensible(terms);
  const taken = reservationsOf(offer).filter((reservation) => isActive(reservation, now));
  if (taken.some(({ purpose }) => !terms.purposes.includes(purpose))) throw refusals.purposeReserved();
  return [{ type: 'offer-described', terms: described }];
}

export function addPeriod(offer: PlacementOffer, period: NewPeriod): PlacementOfferEvent[] {
  requireOpen(offer);
  const added = newPeriod(period, 'until');
  if (offer.periods.length >= mostPeriods) throw refusals.tooManyPeriods();
  return [{ type: 'period-added', period: added }];
}

/** Places are never fewer than those taken; dates stay as long as someone has a place for them. */
export function changePeriod(
  offer: PlacementOffer,
  periodId: string,
  { from, until, places }: PeriodTerms,
  now: Date,
): PlacementOfferEvent[] {
  requireOpen(offer);
  const period = requirePeriod(offer, periodId);
  requireOrder({ from, until }, 'until');
  const taken = takenPlaces(period, now);
  if (places < taken) throw refusals.placesReserved(taken);
  const isMoved = from !== period.from || until !== period.until;
  if (isMoved && taken > 0) throw refusals.periodDatesReserved();
  return [{ type: 'period-changed', periodId, terms: { from, until, places } }];
}

export function removePeriod(offer: PlacementOffer, periodId: string): PlacementOfferEvent[] {
  requireOpen(offer);
  if (requirePeriod(offer, periodId).reservations.length > 0) throw refusals.periodReserved();
  return [{ type: 'period-removed', periodId }];
}

/** Withdraws the offer. With `force` the places taken are released with it, and taken up again if it is restored. */
export function withdrawOffer(
  offer: PlacementOffer,
  { on, by, reason }: Withdrawal,
  { force, now }: { force: boolean; now: Date },
): PlacementOfferEvent[] {
  requireOpen(offer);
  if (reason) requireNoPersonalData('reason', reason);
  const taken = reservationsOf(offer).filter((reservation) => isActive(reservation, now)).length;
  if (taken > 0 && !force) throw refusals.offerReserved(taken);
  return [{ type: 'offer-withdrawn', withdrawal: { on, by, ...present({ reason }) } }];
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

function sensible({ purposes, description, supervisor, requirements }: OfferTerms): OfferTerms {
  if (description) requireNoPersonalData('description', description);
  return { purposes, supervisor, requirements, ...present({ description }) };
}

function newPeriod({ id, request, from, until, places }: NewPeriod, field: string): NewPeriod {
  requireOrder({ from, until }, field);
  return { id, from, until, places, ...present({ request }) };
}

function requireOrder({ from, until }: Pick<PeriodTerms, 'from' | 'until'>, field: string): void {
  if (until < from) throw refusals.periodEndsFirst(field);
}
