import type { OfferTerms } from '@samspar/contracts/api/employer-contacts/placement-offers';
import type {
  NewPeriod,
  PlacementOffer,
  PlacementOfferEvent,
} from '../src/domain/placements/placement-offer.ts';
import { evolvePlacementOffer } from '../src/domain/placements/evolve-placement-offer.ts';
import { registerOffer } from '../src/domain/placements/change-offer.ts';
import type { PlaceRequest } from '../src/domain/placements/reserve-place.ts';

export const anna = { id: 'anna', name: 'Anna Exempel', organisation: 'Testkommunen' };

export function offerTerms(changes: Partial<OfferTerms> = {}): OfferTerms {
  return {
    purposes: ['language-training', 'try-out'],
    supervisor: { name: 'Kim Exempel', telephone: '0520-00 00 00' },
    requirements: {},
    ...changes,
  };
}

/** The body of a placement offer, with one period of two places unless told. */
export function anOfferBody(employerId: string, changes: object = {}) {
  return {
    employerId,
    municipality: '1488',
    ssyk: '9412',
    ...offerTerms(),
    periods: [{ from: '2027-01-11', until: '2027-03-26', places: 2 }],
    ...changes,
  };
}

/** An offer as it stands after what happened, with periods of these many places. */
export function anOffer(places: number[] = [2], ...events: PlacementOfferEvent[]): PlacementOffer {
  const periods = places.map(
    (places, index): NewPeriod => ({
      id: `period-${index + 1}`,
      from: '2027-01-11',
      until: '2027-03-26',
      places,
    }),
  );
  const place = { employerId: 'employer', municipality: '1488', ssyk: '9412' };
  const registered = registerOffer(place, offerTerms(), periods, { registeredOn: '2026-11-22', by: anna });
  return happened(undefined, [...registered, ...events]);
}

export function happened(
  offer: PlacementOffer | undefined,
  events: readonly PlacementOfferEvent[],
): PlacementOffer {
  return events.reduce<PlacementOffer | undefined>(evolvePlacementOffer, offer) as PlacementOffer;
}

export function aPlaceRequest(changes: Partial<PlaceRequest> = {}): PlaceRequest {
  return {
    id: 'reservation-1',
    periodId: 'period-1',
    purpose: 'try-out',
    municipality: '1488',
    by: anna,
    days: 7,
    request: { key: 'key', hash: 'hash' },
    ...changes,
  };
}
