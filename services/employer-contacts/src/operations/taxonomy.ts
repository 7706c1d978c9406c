import { importTaxonomy, readTaxonomy } from '@samspar/contracts/api/employer-contacts/taxonomy';
import type { Loaded } from '@samspar/messaging';
import { serve, type Served } from '@samspar/runtime';
import { builtInConcepts } from '../domain/taxonomy/built-in-concepts.ts';
import type { TaxonomyImport } from '../domain/taxonomy/taxonomy-import.ts';
import type { ConceptStore } from '../store/taxonomy/concept-store.ts';
import type { TaxonomyImportStore } from '../store/taxonomy/taxonomy-import-store.ts';
import { importingTaxonomy } from '../stories/taxonomy/import-taxonomy.ts';

export interface TaxonomyOptions {
  concepts: ConceptStore;
  taxonomyImports: TaxonomyImportStore;
  /** Tells the background that drafts may be mapped again. */
  wake(): void;
}

/** What can be done with the taxonomy that job ads are understood through. */
export function taxonomyOperations({ concepts, taxonomyImports, wake }: TaxonomyOptions): Served[] {
  const take = importingTaxonomy({ concepts, taxonomyImports, wake });
  return [
    serve(importTaxonomy, async (request) => ({ body: show(await take(request)) })),
    serve(readTaxonomy, async () => {
      const [imported, latest] = await Promise.all([concepts.countByType(), taxonomyImports.latest()]);
      return { body: { builtIn, imported, latestImport: latest && show(latest) } };
    }),
  ];
}

const builtIn = [...new Set(builtInConcepts.map(({ type }) => type))].toSorted().map((type) => ({
  type,
  count: builtInConcepts.filter((concept) => concept.type === type).length,
}));

function show({ id, state }: Loaded<TaxonomyImport>) {
  const { at, by, fileName, added, changed, unchanged } = state;
  const { passedOver, withoutGroup, unreadable, draftsMappedAgain } = state;
  const passed = { passedOver, withoutGroup, unreadable };
  return { id, at, by, fileName, added, changed, unchanged, ...passed, draftsMappedAgain };
}
