import { z } from 'zod';
import { id, instant, municipalityCode, shortText } from '../../primitives.ts';
import { operation } from '../operation.ts';
import { pageOf, pageQuery } from '../paging.ts';
import { staffMember } from '../staff.ts';

/** Why an ad did not become a draft. */
export const refusalReason = z.enum([
  'unreadable',
  'no-municipality',
  'outside-region',
  'other-municipality',
]);
export type RefusalReason = z.infer<typeof refusalReason>;

const count = z.int().nonnegative();

/** An import of job ads, and how far it has come. */
const jobAdImport = z
  .strictObject({
    id,
    revision: z.int(),
    status: z.enum(['running', 'finished', 'failed']),
    failure: z.enum(['stopped', 'broken']).optional(),
    municipalities: z.array(municipalityCode),
    by: staffMember,
    fileName: z.string().optional(),
    total: count,
    done: count,
    share: z.number().min(0).max(1).describe('Hur stor del som är klar'),
    drafted: count,
    updated: count,
    withdrawn: count,
    unchanged: count,
    refused: count,
    refusedBecause: z.array(z.strictObject({ reason: refusalReason, text: z.string(), count })),
    startedAt: instant,
    updatedAt: instant,
    pace: z
      .strictObject({ perSecond: count, secondsLeft: count })
      .optional()
      .describe('Annonser i sekunden och beräknad tid kvar, medan inläsningen pågår'),
  })
  .meta({ id: 'JobAdImport' });

/** An ad of an import that someone may want to look at. */
const jobAdProblem = z
  .strictObject({
    position: z.int().positive().describe('Annonsens plats i filen, från 1'),
    adId: z.string().nullable(),
    what: refusalReason,
    text: z.string(),
  })
  .meta({ id: 'JobAdProblem' });

/** Most bytes of a file: about ten thousand ads with their descriptions. */
const largestFile = 64 * 1024 * 1024;

const concept = z
  .looseObject({
    concept_id: z.string().nullish(),
    label: z.string().nullish(),
    legacy_ams_taxonomy_id: z.string().nullish(),
  })
  .nullish();

/** What is read of an ad; anything may be missing, and whatever else there is is let go of. */
const jobAd = z.looseObject({
  id: z.union([z.string(), z.number()]),
  removed: z.boolean().nullish(),
  removed_date: z.string().nullish(),
  timestamp: z.number().nullish(),
  headline: z.string().nullish(),
  occupation: z.union([concept, z.array(concept)]),
  occupation_group: z.union([concept, z.array(concept)]),
  number_of_vacancies: z.number().nullish(),
  workplace_address: z.looseObject({ municipality_code: z.string().nullish() }).nullish(),
});

const params = z.strictObject({ importId: id });
const reads = { may: ['read', 'JobAdImport'] } as const;
const steers = {
  effect: 'creates',
  status: 200,
  may: ['run', 'JobAdImport'],
  params,
  answer: jobAdImport,
} as const;

export const importJobAds = operation({
  id: 'import-job-ads',
  post: '/job-ad-imports',
  summary: 'Läs in platsannonser, som blir utkast till kompetensbehov',
  may: ['run', 'JobAdImport'],
  effect: 'creates',
  query: z.strictObject({
    fileName: shortText.optional().describe('Filens namn, för kollegor att läsa'),
  }),
  bodyLimit: largestFile,
  accepts: {
    'application/json': z.union([
      z.array(jobAd).describe('En lista, som från JobStream'),
      z.looseObject({ hits: z.array(jobAd) }).describe('Ett söksvar, som från JobSearch'),
    ]),
    'application/x-ndjson': z.string().describe('En annons per rad'),
  },
  body: z.instanceof(Uint8Array),
  answer: jobAdImport,
});

export const listJobAdImports = operation({
  ...reads,
  id: 'list-job-ad-imports',
  get: '/job-ad-imports',
  summary: 'Inläsningar av platsannonser, den senaste först',
  query: pageQuery,
  answer: pageOf(jobAdImport),
});

export const readJobAdImport = operation({
  ...reads,
  id: 'read-job-ad-import',
  get: '/job-ad-imports/:importId',
  summary: 'En inläsning, och hur långt den har kommit',
  params,
  answer: jobAdImport,
});

export const listJobAdImportProblems = operation({
  ...reads,
  id: 'list-job-ad-import-problems',
  get: '/job-ad-imports/:importId/problems',
  summary: 'Annonser i en inläsning som inte kunde läsas in',
  params,
  query: pageQuery,
  answer: pageOf(jobAdProblem),
});

export const cancelJobAdImport = operation({
  ...steers,
  id: 'cancel-job-ad-import',
  post: '/job-ad-imports/:importId/cancellations',
  summary: 'Avbryt en inläsning. Utkast som redan finns blir kvar',
});

export const resumeJobAdImport = operation({
  ...steers,
  id: 'resume-job-ad-import',
  post: '/job-ad-imports/:importId/resumptions',
  summary: 'Återuppta en avbruten inläsning där den var',
});
