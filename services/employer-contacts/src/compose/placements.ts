import { startRounds } from '@samspar/messaging';
import { composeExpectedNeeds } from './expected-needs.ts';
import type { Part, PartSurroundings } from './part.ts';
import { composePlacementOffers } from './placement-offers.ts';
import { composeSurveys } from './surveys.ts';

const minute = 60_000;

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
    startBackground: async () =>
      startRounds({ work: sweep, every: minute, log: surroundings.log, name: 'sweep' }).stop,
  };
}
