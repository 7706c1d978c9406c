import { createAggregateStore } from '@samspar/messaging';
import type { Connection } from 'mongoose';
import {
  evolveTaxonomyImport,
  type TaxonomyImport,
  type TaxonomyImportEvent,
} from '../../domain/taxonomy/taxonomy-import.ts';

export type TaxonomyImportStore = ReturnType<typeof createTaxonomyImportStore>;

/** Imports of the taxonomy. Nobody else needs to hear of them. */
export function createTaxonomyImportStore(connection: Connection) {
  return createAggregateStore<TaxonomyImport, TaxonomyImportEvent>({
    connection,
    collection: 'taxonomy-imports',
    evolve: evolveTaxonomyImport,
    announce: () => [],
  });
}
