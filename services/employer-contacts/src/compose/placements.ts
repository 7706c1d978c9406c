import { composeExpectedNeeds } from './expected-needs.ts';
import type { Part, PartSurroundings } from './part.ts';
import { composePlacementOffers } from './placement-offers.ts';
import { startSweeping } from './start-sweeping.ts';
import { composeSurveys } from './surveys.ts';

/** Placement offers, expected needs and survey rounds. */
export function composePlacements(surroundings: PartSurroundings): Part {
  const needs = composeExpectedNeeds(surroundings);
  const offers = composePlacementOffers(surroundings);
  const surveys = composeSurveys(surroundings);
  const sweep = async () => {
    await offers.sweep();
    await surveys.sweep();
  };
  return {
    routes: [...needs.routes, ...offers.routes, ...surveys.routes],
    stores: [...needs.stores, ...offers.stores, ...surveys.stores],
    startBackground: async () => startSweeping({ sweep, log: surroundings.log }),
  };
}
