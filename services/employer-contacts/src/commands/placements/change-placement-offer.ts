import type { Loaded } from '@samspar/messaging';
import {
  changePeriod,
  describeOffer,
  removePeriod,
  restoreOffer,
  withdrawOffer,
} from '../../domain/placements/change-offer.ts';
import { refusals } from '../../domain/placements/refusals.ts';
import type { OfferTerms, OfferWithdrawal, PlacementOffer } from '../../domain/placements/placement-offer.ts';
import type { PeriodTerms } from '../../domain/placements/placement-period.ts';
import type { DecideOnOffer, OfferTurns } from './offer-turns.ts';

/** What a change of an existing offer comes with. */
export interface OfferChange {
  offerId: string;
  seenRevision: number;
  authorize(municipality: string): void;
}

/** The changes an employer's contact makes, each on the offer as it was seen. */
export function createChangePlacementOffer({ offerTurns }: { offerTurns: OfferTurns }) {
  const onSeen = async (
    { offerId, seenRevision, authorize }: OfferChange,
    decide: DecideOnOffer,
  ): Promise<Loaded<PlacementOffer>> =>
    offerTurns(offerId, (offer, now) => {
      authorize(offer.state.municipality);
      if (offer.revision !== seenRevision) throw refusals.offerChanged();
      return decide(offer, now);
    });

  return {
    describe: (change: OfferChange, terms: OfferTerms) =>
      onSeen(change, ({ state }, now) => describeOffer(state, terms, now)),
    changePeriod: (change: OfferChange, periodId: string, terms: PeriodTerms) =>
      onSeen(change, ({ state }, now) => changePeriod(state, periodId, terms, now)),
    removePeriod: (change: OfferChange, periodId: string) =>
      onSeen(change, ({ state }) => removePeriod(state, periodId)),
    withdraw: (change: OfferChange, withdrawal: OfferWithdrawal, force: boolean) =>
      onSeen(change, ({ state }, now) => withdrawOffer(state, withdrawal, { force, now })),
    restore: (change: OfferChange) => onSeen(change, ({ state }, now) => restoreOffer(state, now)),
  };
}
