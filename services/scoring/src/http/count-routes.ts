import { demandProfile } from '@samspar/contracts';
import { defineRoute, type Route } from '@samspar/runtime';
import { z } from 'zod';
import { measures } from '@samspar/reference-data';
import { askedDemand } from '../domain/asked-demand.ts';
import type { CandidateIndex } from '../projections/candidate-index.ts';

const count = z.int().nonnegative();
const countsResource = z.strictObject({
  considered: count,
  eligible: count,
  reachable: count,
  mustHaves: z.array(z.strictObject({ key: z.string(), fails: count, failsOnly: count })),
});

/** The route behind "what if": how many a demand would reach, before anyone has registered it. */
export function countRoutes({ candidates }: { candidates: Pick<CandidateIndex, 'current'> }): Route[] {
  return [
    defineRoute({
      method: 'post',
      path: '/demand-counts',
      operationId: 'count-demand',
      summary: 'Hur många ett tänkt behov skulle nå, och vad varje krav kostar',
      action: 'try',
      subject: 'Shortlist',
      body: z.strictObject({ profile: demandProfile }),
      response: countsResource,
      handle: async ({ body }) => {
        const demand = askedDemand('tried', body.profile);
        const { considered, eligible, reachable, mustHaves } = candidates
          .current()
          .count(demand, { toolbox: measures });
        return {
          body: { considered, eligible, reachable, mustHaves: mustHaves.map((each) => ({ ...each })) },
        };
      },
    }),
  ];
}
