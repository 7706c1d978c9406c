import { retryOnConflict } from '@samspar/messaging';
import { expireReservations } from '../domain/placements/decide-at.ts';
import type { PlacementOfferStore } from '../store/placements/placement-offer-store.ts';

/**
 * Writes down which reservations have run out by now, and so says it. Their places are free without it; harmless to repeat
 * and to run in several processes at once.
 */
export async function expirePlacements(
  offers: Pick<PlacementOfferStore, 'withRunOut' | 'load' | 'save'>,
  now: Date,
): Promise<void> {
  for (const offerId of await offers.withRunOut(now)) {
    await retryOnConflict(async () => {
      const offer = await offers.load(offerId);
      if (offer) await offers.save(offer, expireReservations(offer.state, now));
    });
  }
}
