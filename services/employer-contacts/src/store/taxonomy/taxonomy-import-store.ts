import { type AggregateStorage, createAggregateStore } from '@samspar/messaging';
import {
  evolveTaxonomyImport,
  type TaxonomyImport,
  type TaxonomyImportEvent,
} from '../../domain/taxonomy/taxonomy-import.ts';

export type TaxonomyImportStore = ReturnType<typeof createTaxonomyImportStore>;

/** Imports of the taxonomy. Nobody else needs to hear of them. */
export function createTaxonomyImportStore(storage: AggregateStorage) {
  const { list, ...store } = createAggregateStore<TaxonomyImport, TaxonomyImportEvent>({
    ...storage,
    collection: 'taxonomy-imports',
    evolve: evolveTaxonomyImport,
    announce: () => [],
  });
  return {
    ...store,

    /** The latest there is. */
    latest: async () => (await list({}, { page: 1, limit: 1 }, { _id: -1 })).items[0],

    /** Those the drafts have not been mapped again for. */
    unapplied: async () => (await list({ 'state.draftsMappedAgain': false }, { page: 1, limit: 100 })).items,
  };
}
