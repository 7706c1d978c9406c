import { type CreationRequest, newId } from '@samspar/messaging';
import { addPeriod } from '../../domain/placements/change-offer.ts';
import type { PeriodTerms } from '../../domain/placements/placement-period.ts';
import { addedBefore } from '../added-before.ts';
import type { OfferTurns } from './offer-turns.ts';

/** Adds a period to an offer, once per request. */
export function createAddPlacementPeriod({ offerTurns }: { offerTurns: OfferTurns }) {
  return (
    { offerId, authorize }: { offerId: string; authorize(municipality: string): void },
    terms: PeriodTerms,
    request: CreationRequest,
  ) =>
    offerTurns(offerId, ({ state }) => {
      authorize(state.municipality);
      return addedBefore(state.periods, request) ? [] : addPeriod(state, { ...terms, id: newId(), request });
    });
}
