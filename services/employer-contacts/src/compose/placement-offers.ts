import { createAddPlacementPeriod } from '../commands/placements/add-placement-period.ts';
import { createChangePlacementOffer } from '../commands/placements/change-placement-offer.ts';
import { createExpirePlacements } from '../commands/placements/expire-placements.ts';
import { createOfferTurns } from '../commands/placements/offer-turns.ts';
import { createRegisterPlacementOffer } from '../commands/placements/register-placement-offer.ts';
import { createReservePlacement } from '../commands/placements/reserve-placement.ts';
import { createSettlePlacement } from '../commands/placements/settle-placement.ts';
import { answerWithOffer, placementOfferReadings } from '../http/placements/placement-offer-readings.ts';
import { placementOfferRoutes } from '../http/placements/placement-offer-routes.ts';
import { placementPeriodRoutes } from '../http/placements/placement-period-routes.ts';
import { reservationRoutes } from '../http/placements/reservation-routes.ts';
import { createEmployersInPlace } from '../projections/placements/employers-in-place.ts';
import { withMerged } from '../projections/placements/employers-merged-into.ts';
import { offersThatSuit } from '../projections/placements/offers-that-suit.ts';
import { createPlacementOfferStore } from '../store/placements/placement-offer-store.ts';
import type { PartSurroundings } from './part.ts';

/** Places where employers let people practise, and who has reserved them. */
export function composePlacementOffers(surroundings: PartSurroundings) {
  const { storage, employers, now, today } = surroundings;
  const offers = createPlacementOfferStore(storage);
  const offerTurns = createOfferTurns(offers, now);
  const employersInPlace = createEmployersInPlace(employers);
  const merged = (id: string) => withMerged(employers, id);
  const answer = answerWithOffer({ employersInPlace, now });
  const commands = {
    register: createRegisterPlacementOffer({ employers, offers }),
    changes: createChangePlacementOffer({ offerTurns }),
    addPeriod: createAddPlacementPeriod({ offerTurns }),
    reserve: createReservePlacement({ offerTurns }),
    settle: createSettlePlacement({ offerTurns }),
  };
  const expire = createExpirePlacements({ offers, offerTurns, now });
  return {
    routes: [
      ...placementOfferRoutes({ commands, answer, today }),
      ...placementOfferReadings({ offers, suiting: offersThatSuit, employersInPlace, merged, now }),
      ...placementPeriodRoutes({ commands, answer }),
      ...reservationRoutes({ offers, commands, now }),
    ],
    stores: [offers],
    sweep: expire,
  };
}
