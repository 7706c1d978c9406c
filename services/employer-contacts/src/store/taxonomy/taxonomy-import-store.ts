import { type AggregateStorage, createAggregateStore } from '@samspar/messaging';
import {
  evolveTaxonomyImport,
  type TaxonomyImport,
  type TaxonomyImportEvent,
} from '../../domain/taxonomy/taxonomy-import.ts';

export type TaxonomyImportStore = ReturnType<typeof createTaxonomyImportStore>;

/** Imports of the taxonomy. Nobody else needs to hear of them. */
export function createTaxonomyImportStore(storage: AggregateStorage) {
  return createAggregateStore<TaxonomyImport, TaxonomyImportEvent>({
    ...storage,
    collection: 'taxonomy-imports',
    evolve: evolveTaxonomyImport,
    announce: () => [],
  });
}
