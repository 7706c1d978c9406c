import { z } from 'zod';
import { demandProfile } from '../../resources/demand-profile.ts';
import { supplyCounts, supplyCountsRequest } from '../../resources/supply-counts.ts';
import { operation } from '../operation.ts';

const count = z.int().nonnegative();

export const countDemand = operation({
  id: 'count-demand',
  post: '/demand-counts',
  summary: 'Hur många ett tänkt behov skulle nå, och vad varje krav kostar',
  may: ['try', 'Shortlist'],
  body: z.strictObject({ profile: demandProfile }),
  answer: z.strictObject({
    considered: count,
    eligible: count,
    reachable: count,
    mustHaves: z.array(z.strictObject({ key: z.string(), fails: count, failsOnly: count })),
  }),
});

export const countSupply = operation({
  id: 'count-supply',
  post: '/supply-counts',
  summary: 'Hur många som kunde fylla roller i ett avtal, i intervall',
  may: ['count', 'Supply'],
  body: supplyCountsRequest,
  answer: supplyCounts,
});
