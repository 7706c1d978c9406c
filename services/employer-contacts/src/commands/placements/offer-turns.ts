import { notFound } from '@samspar/contracts';
import { createTurns, type Loaded } from '@samspar/messaging';
import { decideAt } from '../../domain/placements/decide-at.ts';
import type { PlacementOffer, PlacementOfferEvent } from '../../domain/placements/placement-offer.ts';
import type { PlacementOfferStore } from '../../store/placements/placement-offer-store.ts';

/** Decides on the offer as it is now; what it refuses it throws. */
export type DecideOnOffer = (offer: Loaded<PlacementOffer>, now: Date) => PlacementOfferEvent[];
export type OfferTurns = ReturnType<typeof createOfferTurns>;

/**
 * Changes one offer at a time: load → decide → save. In this process each waits for its turn; where another process saved in
 * between it is decided anew. Many who want the last places at once are thus answered one by one.
 */
export function createOfferTurns(offers: Pick<PlacementOfferStore, 'load' | 'save'>, now: () => Date) {
  const inTurn = createTurns();
  return (offerId: string, decide: DecideOnOffer): Promise<Loaded<PlacementOffer>> =>
    inTurn(offerId, async () => {
      const offer = await offers.load(offerId);
      if (!offer) throw notFound('Praktikplatsen');
      const at = now();
      return offers.save(
        offer,
        decideAt(offer.state, at, (state) => decide({ ...offer, state }, at)),
      );
    });
}
