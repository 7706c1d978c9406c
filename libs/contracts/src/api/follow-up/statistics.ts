import { z } from 'zod';
import { municipalityCode, ssyk } from '../../primitives.ts';
import { operation } from '../operation.ts';

/** Shown instead of a number of people that is too small to be published. */
export const tooFew = '< 5';

const count = z.union([z.literal(tooFew), z.int().min(5).multipleOf(5)]).meta({
  id: 'PublishedCount',
  description: 'Antal personer: ungefärligt, avrundat till jämnt femtal; färre än fem visas aldrig',
});
const bySex = z.strictObject({ women: count, men: count, total: count }).meta({ id: 'CountBySex' });
/** What candidates can be grouped by. */
const groupBy = z.enum(['stage', 'swedish', 'ageBand', 'birthRegion']);
export type GroupBy = z.infer<typeof groupBy>;
const number = z.int().nonnegative();
const amount = { demands: number, openings: number };

const place = { municipality: municipalityCode.optional() };
const ofPlace = { municipality: municipalityCode.nullable() };
const reading = { may: ['read', 'Statistics'], query: z.strictObject(place) } as const;

export const candidateStatistics = operation({
  ...reading,
  id: 'candidate-statistics',
  get: '/statistics/candidates',
  summary: 'Kandidater efter steg, svenska, ålder eller födelseregion, kvinnor och män',
  query: z.strictObject({ ...place, groupBy: groupBy.default('stage') }),
  answer: z.strictObject({
    ...ofPlace,
    groupBy,
    rows: z.array(bySex.extend({ group: z.string() })),
    total: bySex,
  }),
});

export const jobTrackStatistics = operation({
  ...reading,
  id: 'job-track-statistics',
  get: '/statistics/job-tracks',
  summary: 'Jobbspår, och hur många kvinnor och män som föreslagits, sökt och antagits',
  answer: z.strictObject({
    ...ofPlace,
    tracks: z.strictObject({ open: number, started: number, cancelled: number, places: number }),
    candidates: z.strictObject({ proposed: bySex, applied: bySex, admitted: bySex }),
  }),
});

export const demandStatistics = operation({
  ...reading,
  id: 'demand-statistics',
  get: '/statistics/demands',
  summary: 'Öppna kompetensbehov, och tiden till första urvalslistan',
  answer: z.strictObject({
    ...ofPlace,
    open: z.strictObject({ ...amount, withShortlist: number }),
    byOccupation: z.array(z.strictObject({ ssyk, municipality: municipalityCode, ...amount })),
    byBranch: z.array(z.strictObject({ branch: z.string().nullable(), ...amount })),
    timeToFirstShortlist: z.strictObject({
      demands: number,
      medianSeconds: z.number().nonnegative().nullable(),
    }),
  }),
});

export const supplyEnquiryStatistics = operation({
  ...reading,
  id: 'supply-enquiry-statistics',
  get: '/statistics/supply-enquiries',
  summary: 'Frågor om tillgång inför upphandling',
  answer: z.strictObject({ ...ofPlace, enquiries: number, roles: number, wanted: number }),
});
