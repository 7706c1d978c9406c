import type { PlacementOfferStore } from '../../store/placements/placement-offer-store.ts';
import type { OfferTurns } from './offer-turns.ts';

/**
 * Writes down which reservations have run out, and so says it. Their places are free without it; harmless to repeat and to
 * run in several processes at once.
 */
export function createExpirePlacements({
  offers,
  offerTurns,
  now,
}: {
  offers: Pick<PlacementOfferStore, 'withRunOut'>;
  offerTurns: OfferTurns;
  now: () => Date;
}) {
  return async (): Promise<void> => {
    for (const offerId of await offers.withRunOut(now())) await offerTurns(offerId, () => []);
  };
}
