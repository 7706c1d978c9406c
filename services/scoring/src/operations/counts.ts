import type { SupplyCounts, SupplyCountsRequest } from '@samspar/contracts';
import { countDemand, countSupply } from '@samspar/contracts/api/scoring/counts';
import {
  type Band,
  bandLabel,
  bandOf,
  type MatchIndex,
  modelVersion,
  suppress,
  supply,
} from '@samspar/matching';
import { measures } from '@samspar/reference-data';
import { serve, type Served } from '@samspar/runtime';
import { askedDemand } from '../domain/asked-demand.ts';
import type { CandidateIndex } from '../projections/candidate-index.ts';

/**
 * How many there are: "what if" for a demand that nobody has registered yet, and for a supply enquiry in bands, over all who
 * could come to the municipality to work.
 */
export function countOperations({ candidates }: { candidates: Pick<CandidateIndex, 'current'> }): Served[] {
  return [
    serve(countDemand, async ({ body }) => {
      const demand = askedDemand('tried', body.profile);
      const { considered, eligible, reachable, mustHaves } = candidates
        .current()
        .count(demand, { toolbox: measures });
      return { body: { considered, eligible, reachable, mustHaves } };
    }),
    serve(countSupply, async ({ body, authorize }) => {
      authorize(body.municipality);
      return { body: inBands(candidates.current(), body) };
    }),
  ];
}

function inBands(index: MatchIndex, { municipality, roles }: SupplyCountsRequest): SupplyCounts {
  const profiles = roles.map(({ profile, number }, place) => ({
    demand: askedDemand(`role-${place}`, { ...profile, municipality }),
    number,
  }));
  const published = suppress(supply(index, { profiles, toolbox: measures }));
  return {
    asOf: published.asOf,
    model: modelVersion,
    roles: published.profiles.map(({ wanted, eligible, reachable }, place) => ({
      wanted,
      eligible: shown(eligible),
      reachable: shown(reachable),
      mustHaves: costsOf(index, profiles[place]?.demand),
    })),
    combined: {
      wanted: published.combined.wanted,
      eligible: atLeast(published.combined.eligible),
      reachable: atLeast(published.combined.reachable),
    },
  };
}

function costsOf(index: MatchIndex, demand: ReturnType<typeof askedDemand> | undefined) {
  if (!demand) return [];
  return index.count(demand).mustHaves.map(({ key, failsOnly }) => ({ key, adds: shown(bandOf(failsOnly)) }));
}

const shown = (band: Band) => ({ text: bandLabel(band), atLeast: band.low, atMost: band.high });
const atLeast = (count: number) => ({ text: `minst ${count}`, atLeast: count, atMost: null });
