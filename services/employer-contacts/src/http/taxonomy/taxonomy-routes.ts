import { id, instant, shortText } from '@samspar/contracts';
import type { Loaded } from '@samspar/messaging';
import { defineRoute, type Route } from '@samspar/runtime';
import { z } from 'zod';
import type { createImportTaxonomy } from '../../commands/taxonomy/import-taxonomy.ts';
import { requireNoPersonalData } from '../../domain/free-text.ts';
import { builtInConcepts } from '../../domain/taxonomy/built-in-concepts.ts';
import type { TaxonomyImport } from '../../domain/taxonomy/taxonomy-import.ts';
import type { ConceptStore } from '../../store/taxonomy/concept-store.ts';
import type { TaxonomyImportStore } from '../../store/taxonomy/taxonomy-import-store.ts';
import { jsonItems } from '../json-items.ts';
import { staffMemberOf, staffMemberResource } from '../staff-member-resource.ts';

const count = z.int().nonnegative();
const countsByType = z.array(z.strictObject({ type: z.string(), count }));

const importResource = z.strictObject({
  id,
  at: instant,
  by: staffMemberResource,
  fileName: z.string().optional(),
  added: count,
  changed: count,
  unchanged: count,
  passedOver: countsByType.describe('Typer som inte används här'),
  withoutGroup: count.describe('Yrken vars yrkesgrupp filen inte berättar'),
  unreadable: count.describe('Poster utan id, typ eller benämning'),
  draftsMappedAgain: z.boolean().describe('Om utkasten ur annonser har tolkats om med de nya begreppen'),
});
const taxonomyResource = z.strictObject({
  builtIn: countsByType.describe('Begrepp som finns utan inläsning'),
  imported: countsByType,
  latestImport: importResource.optional(),
});

/** A file of the whole JobTech taxonomy is some 20 MB. */
const largestFile = 64 * 1024 * 1024;
const concept = z.looseObject({ id: z.string(), type: z.string(), preferred_label: z.string() });
const taxonomyFile = {
  'application/json': z.union([
    z.looseObject({ data: z.looseObject({ concepts: z.array(concept) }) }),
    z.array(concept),
  ]),
  'application/x-ndjson': z.string().describe('Ett begrepp per rad'),
};

export interface TaxonomyRoutesOptions {
  concepts: Pick<ConceptStore, 'countByType'>;
  taxonomyImports: Pick<TaxonomyImportStore, 'list'>;
  commands: { importTaxonomy: ReturnType<typeof createImportTaxonomy> };
}

/** Routes over the taxonomy that job ads are understood through. */
export function taxonomyRoutes({ concepts, taxonomyImports, commands }: TaxonomyRoutesOptions): Route[] {
  return [
    defineRoute({
      method: 'post',
      path: '/taxonomy-imports',
      operationId: 'import-taxonomy',
      summary: 'Läs in en fil ur JobTech Taxonomy',
      action: 'import',
      subject: 'Taxonomy',
      effect: 'creates',
      query: z.strictObject({ fileName: shortText.optional() }),
      bodyLimit: largestFile,
      accepts: taxonomyFile,
      body: z.instanceof(Buffer),
      response: importResource,
      handle: async ({ actor, query: { fileName }, body, creation }) => {
        if (fileName) requireNoPersonalData('fileName', { text: fileName, companyOwn: [] });
        const given = { values: jsonItems(body), by: staffMemberOf(actor), ...(fileName && { fileName }) };
        return { body: toResource(await commands.importTaxonomy(given, creation)) };
      },
    }),
    defineRoute({
      method: 'get',
      path: '/taxonomy',
      operationId: 'read-taxonomy',
      summary: 'Vilka begrepp som är kända, och varifrån',
      action: 'read',
      subject: 'Taxonomy',
      response: taxonomyResource,
      handle: async () => {
        const [imported, latest] = await Promise.all([
          concepts.countByType(),
          taxonomyImports.list({}, { page: 1, limit: 1 }, { _id: -1 }),
        ]);
        const [latestImport] = latest.items.map(toResource);
        return { body: { builtIn, imported, ...(latestImport && { latestImport }) } };
      },
    }),
  ];
}

const builtIn = [...new Set(builtInConcepts.map(({ type }) => type))].toSorted().map((type) => ({
  type,
  count: builtInConcepts.filter((concept) => concept.type === type).length,
}));

function toResource({ id, state }: Loaded<TaxonomyImport>) {
  return { id, ...state };
}
