import { placementOfferChanged } from '@samspar/contracts';
import type { PlacementWish } from '@samspar/contracts/api/employer-contacts/placement-offers';
import { type AggregateStorage, createAggregateStore, type Message, type Page } from '@samspar/messaging';
import { evolvePlacementOffer } from '../../domain/placements/evolve-placement-offer.ts';
import type { PlacementOffer, PlacementOfferEvent } from '../../domain/placements/placement-offer.ts';
import { offersThatSuit, type WishedAt } from './offers-that-suit.ts';

export type PlacementOfferStore = ReturnType<typeof createPlacementOfferStore>;

/** Placement offers, each with its reservations: one document decides who gets a place. */
export function createPlacementOfferStore(storage: AggregateStorage) {
  const { list, ...store } = createAggregateStore<PlacementOffer, PlacementOfferEvent>({
    ...storage,
    collection: 'placement-offers',
    evolve: evolvePlacementOffer,
    announce: (offer) => [stateOf(offer)],
    indexes: [
      [{ 'state.municipality': 1 }],
      [{ 'state.employerId': 1 }],
      [{ 'state.nextExpiry': 1 }, { sparse: true }],
    ],
  });
  return {
    ...store,

    /** Offers that ask for no more than the wish brings, the latest first. */
    suiting: (wish: PlacementWish, at: WishedAt, page: Page) =>
      list(offersThatSuit(wish, at), page, { _id: -1 }),

    /** The offers in which a held reservation has run out by `now` without anyone having written it down. */
    async withRunOut(now: Date): Promise<string[]> {
      const rows = await store.model
        .find({ 'state.nextExpiry': { $lte: now.toISOString() } }, { _id: 1 })
        .lean();
      return rows.map(({ _id }) => _id);
    },
  };
}

/** Every save has written down what has run out by then, so the status alone says what is reserved. */
function stateOf({ employerId, municipality, ssyk, purposes, periods, status }: PlacementOffer): Message {
  const counted = periods.map(({ from, until, places, reservations }) => {
    const taken = reservations.filter(({ status }) => status === 'held' || status === 'confirmed');
    return { from, until, places, reserved: taken.length };
  });
  return {
    event: placementOfferChanged,
    data: { employerId, municipality, ssyk, purposes, periods: counted, status },
  };
}
