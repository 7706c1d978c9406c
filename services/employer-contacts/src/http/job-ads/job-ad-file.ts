import { z } from 'zod';

/** Most bytes of a file: about ten thousand ads with their descriptions. */
export const largestFile = 64 * 1024 * 1024;

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

/** The formats a file of job ads may have: for the API's description, which is all that is said of them here. */
export const jobAdFile = {
  'application/json': z.union([
    z.array(jobAd).describe('En lista, som från JobStream'),
    z.looseObject({ hits: z.array(jobAd) }).describe('Ett söksvar, som från JobSearch'),
  ]),
  'application/x-ndjson': z.string().describe('En annons per rad'),
};
