import { z } from 'zod';
import { id, shortText } from '../../primitives.ts';
import { operation } from '../operation.ts';
import { acted } from '../staff.ts';

const count = z.int().nonnegative();
const countsByType = z.array(z.strictObject({ type: z.string(), count }));

/** An import of the taxonomy that job ads are understood through. */
const taxonomyImport = z
  .strictObject({
    id,
    ...acted,
    fileName: z.string().optional(),
    added: count,
    changed: count,
    unchanged: count,
    passedOver: countsByType.describe('Typer som inte används här'),
    withoutGroup: count.describe('Yrken vars yrkesgrupp filen inte berättar'),
    unreadable: count.describe('Poster utan id, typ eller benämning'),
    draftsMappedAgain: z.boolean().describe('Om utkasten ur annonser har tolkats om med de nya begreppen'),
  })
  .meta({ id: 'TaxonomyImport' });

/** A file of the whole JobTech taxonomy is some 20 MB. */
const largestFile = 64 * 1024 * 1024;
const concept = z.looseObject({ id: z.string(), type: z.string(), preferred_label: z.string() });

export const importTaxonomy = operation({
  id: 'import-taxonomy',
  post: '/taxonomy-imports',
  summary: 'Läs in en fil ur JobTech Taxonomy',
  may: ['import', 'Taxonomy'],
  effect: 'creates',
  query: z.strictObject({ fileName: shortText.optional() }),
  bodyLimit: largestFile,
  accepts: {
    'application/json': z.union([
      z.looseObject({ data: z.looseObject({ concepts: z.array(concept) }) }),
      z.array(concept),
    ]),
    'application/x-ndjson': z.string().describe('Ett begrepp per rad'),
  },
  body: z.instanceof(Uint8Array),
  answer: taxonomyImport,
});

export const readTaxonomy = operation({
  id: 'read-taxonomy',
  get: '/taxonomy',
  summary: 'Vilka begrepp som är kända, och varifrån',
  may: ['read', 'Taxonomy'],
  answer: z.strictObject({
    builtIn: countsByType.describe('Begrepp som finns utan inläsning'),
    imported: countsByType,
    latestImport: taxonomyImport.optional(),
  }),
});
