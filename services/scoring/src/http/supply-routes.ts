import {
  supplyCounts,
  type SupplyCounts,
  type SupplyCountsRequest,
  supplyCountsRequest,
} from '@samspar/contracts';
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
import { defineRoute, type Route } from '@samspar/runtime';
import { askedDemand } from '../domain/asked-demand.ts';
import type { CandidateIndex } from '../projections/candidate-index.ts';

/** The route behind a supply enquiry: counts in bands, over all who could come to the municipality to work. */
export function supplyRoutes({ candidates }: { candidates: Pick<CandidateIndex, 'current'> }): Route[] {
  return [
    defineRoute({
      method: 'post',
      path: '/supply-counts',
      operationId: 'count-supply',
      summary: 'Hur många som kunde fylla roller i ett avtal, i intervall',
      action: 'count',
      subject: 'Supply',
      body: supplyCountsRequest,
      response: supplyCounts,
      handle: async ({ body, authorize }) => {
        authorize(body.municipality);
        return { body: countSupply(candidates.current(), body) };
      },
    }),
  ];
}

function countSupply(index: MatchIndex, { municipality, roles }: SupplyCountsRequest): SupplyCounts {
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
