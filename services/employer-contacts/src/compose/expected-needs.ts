import { createChangeExpectedNeed } from '../commands/expected-needs/change-expected-need.ts';
import { createRegisterExpectedNeed } from '../commands/expected-needs/register-expected-need.ts';
import { expectedNeedReadings } from '../http/expected-needs/expected-need-readings.ts';
import { expectedNeedRoutes } from '../http/expected-needs/expected-need-routes.ts';
import { createExpectedNeedSums } from '../projections/expected-needs/expected-need-sums.ts';
import { createEmployersInPlace } from '../projections/placements/employers-in-place.ts';
import { withMerged } from '../projections/placements/employers-merged-into.ts';
import { createExpectedNeedStore } from '../store/expected-needs/expected-need-store.ts';
import type { Part, PartSurroundings } from './part.ts';

/** What employers expect to need. */
export function composeExpectedNeeds({ storage, employers, today }: PartSurroundings): Part {
  const needs = createExpectedNeedStore(storage);
  const sums = createExpectedNeedSums({ needs, employersInPlace: createEmployersInPlace(employers) });
  const commands = {
    ...createChangeExpectedNeed({ needs }),
    register: createRegisterExpectedNeed({ employers, needs }),
  };
  return {
    routes: [
      ...expectedNeedRoutes({ commands, today }),
      ...expectedNeedReadings({ needs, sums, merged: (id) => withMerged(employers, id) }),
    ],
    stores: [needs],
  };
}
