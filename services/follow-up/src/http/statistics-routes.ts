import { municipalityCode, ssyk } from '@samspar/contracts';
import { defineRoute, type Route } from '@samspar/runtime';
import { z } from 'zod';
import { groupings } from '../domain/candidate-table.ts';
import { tooFew } from '../domain/published-count.ts';
import type { CandidateStatistics } from '../queries/candidate-statistics.ts';
import type { DemandStatistics } from '../queries/demand-statistics.ts';
import type { JobTrackStatistics } from '../queries/job-track-statistics.ts';
import type { SupplyEnquiryStatistics } from '../queries/supply-enquiry-statistics.ts';

const count = z.union([z.literal(tooFew), z.int().min(5).multipleOf(5)]).meta({
  description: 'Antal personer: ungefärligt, avrundat till jämnt femtal; färre än fem visas aldrig',
});
const bySex = z.strictObject({ women: count, men: count, total: count });
const groupBy = z.enum(Object.keys(groupings) as [keyof typeof groupings]);
const number = z.int().nonnegative();
const amount = { demands: number, openings: number };

const place = { municipality: municipalityCode.optional() };
const placeResource = { municipality: municipalityCode.nullable() };
const reading = { method: 'get', action: 'read', subject: 'Statistics' } as const;

export interface StatisticsRoutesOptions {
  candidateStatistics: CandidateStatistics;
  jobTrackStatistics: JobTrackStatistics;
  demandStatistics: DemandStatistics;
  supplyEnquiryStatistics: SupplyEnquiryStatistics;
}

/** Routes over statistics. Nothing in them is about a person, and every number of people is by sex and suppressed. */
export function statisticsRoutes(queries: StatisticsRoutesOptions): Route[] {
  return [
    defineRoute({
      ...reading,
      path: '/statistics/candidates',
      operationId: 'candidate-statistics',
      summary: 'Kandidater efter steg, svenska, ålder eller födelseregion, kvinnor och män',
      query: z.strictObject({ ...place, groupBy: groupBy.default('stage') }),
      response: z.strictObject({
        ...placeResource,
        groupBy,
        rows: z.array(bySex.extend({ group: z.string() })),
        total: bySex,
      }),
      handle: async ({ query }) => {
        const { municipality = null, groupBy } = query;
        return { body: { municipality, groupBy, ...(await queries.candidateStatistics(query)) } };
      },
    }),
    defineRoute({
      ...reading,
      path: '/statistics/job-tracks',
      operationId: 'job-track-statistics',
      summary: 'Jobbspår, och hur många kvinnor och män som föreslagits, sökt och antagits',
      query: z.strictObject(place),
      response: z.strictObject({
        ...placeResource,
        tracks: z.strictObject({ open: number, started: number, cancelled: number, places: number }),
        candidates: z.strictObject({ proposed: bySex, applied: bySex, admitted: bySex }),
      }),
      handle: async ({ query: { municipality } }) => ({
        body: {
          municipality: municipality ?? null,
          ...(await queries.jobTrackStatistics(municipality)),
        },
      }),
    }),
    defineRoute({
      ...reading,
      path: '/statistics/demands',
      operationId: 'demand-statistics',
      summary: 'Öppna kompetensbehov, och tiden till första urvalslistan',
      query: z.strictObject(place),
      response: z.strictObject({
        ...placeResource,
        open: z.strictObject({ ...amount, withShortlist: number }),
        byOccupation: z.array(z.strictObject({ ssyk, municipality: municipalityCode, ...amount })),
        byBranch: z.array(z.strictObject({ branch: z.string().nullable(), ...amount })),
        timeToFirstShortlist: z.strictObject({
          demands: number,
          medianSeconds: z.number().nonnegative().nullable(),
        }),
      }),
      handle: async ({ query: { municipality } }) => ({
        body: { municipality: municipality ?? null, ...(await queries.demandStatistics(municipality)) },
      }),
    }),
    defineRoute({
      ...reading,
      path: '/statistics/supply-enquiries',
      operationId: 'supply-enquiry-statistics',
      summary: 'Frågor om tillgång inför upphandling',
      query: z.strictObject(place),
      response: z.strictObject({ ...placeResource, enquiries: number, roles: number, wanted: number }),
      handle: async ({ query: { municipality } }) => ({
        body: {
          municipality: municipality ?? null,
          ...(await queries.supplyEnquiryStatistics(municipality)),
        },
      }),
    }),
  ];
}
