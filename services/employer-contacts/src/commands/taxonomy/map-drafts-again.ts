import { type Loaded, retryOnConflict } from '@samspar/messaging';
import { mapAgain } from '../../domain/job-ads/decide-draft.ts';
import { conceptIdsOf } from '../../domain/job-ads/job-ad.ts';
import type { JobAdDraft } from '../../domain/job-ads/job-ad-draft.ts';
import { mapJobAd } from '../../domain/job-ads/map-job-ad.ts';
import { withBuiltIn } from '../../domain/taxonomy/built-in-concepts.ts';
import type { ConceptLookup } from '../../domain/taxonomy/known-concept.ts';
import type { JobAdDraftStore } from '../../store/job-ads/job-ad-draft-store.ts';
import type { ConceptStore } from '../../store/taxonomy/concept-store.ts';
import type { TaxonomyImportStore } from '../../store/taxonomy/taxonomy-import-store.ts';
import { sideBySide } from '../job-ads/side-by-side.ts';

export interface MapDraftsAgainOptions {
  drafts: JobAdDraftStore;
  concepts: Pick<ConceptStore, 'find'>;
  taxonomyImports: Pick<TaxonomyImportStore, 'list' | 'save'>;
}

const batch = 200;
const incomplete = {
  'state.status': { $in: ['draft', 'dismissed', 'withdrawn'] },
  'state.mapped.unmapped.why': 'unknown-concept',
};

/**
 * Maps the drafts that had unknown concepts again, after an import of the taxonomy. Which import it was done for is
 * noted last: a process that ends half-way has it done again, which changes nothing that was already right.
 */
export function createMapDraftsAgain({ drafts, concepts, taxonomyImports }: MapDraftsAgainOptions) {
  return async (): Promise<void> => {
    const waiting = await taxonomyImports.list({ 'state.draftsMappedAgain': false }, { page: 1, limit: 100 });
    if (waiting.items.length === 0) return;
    for (let last = ''; ; ) {
      const some = await drafts.list({ ...incomplete, _id: { $gt: last } }, { page: 1, limit: batch });
      await mapSome(some.items);
      const end = some.items.at(-1);
      if (!end) break;
      last = end.id;
    }
    for (const each of waiting.items) await taxonomyImports.save(each, [{ type: 'drafts-mapped-again' }]);
  };

  async function mapSome(some: readonly Loaded<JobAdDraft>[]): Promise<void> {
    const ids = new Set(some.flatMap(({ state }) => conceptIdsOf(state.ad)));
    const conceptOf = withBuiltIn(await concepts.find([...ids]));
    await sideBySide(some, (draft) => mapOne(draft.id, conceptOf));
  }

  function mapOne(id: string, conceptOf: ConceptLookup): Promise<void> {
    return retryOnConflict(async () => {
      const draft = await drafts.load(id);
      if (!draft) return;
      const { ad, importedOn, mapped } = draft.state;
      const again = mapJobAd(ad, { municipality: mapped.wish.municipality, conceptOf, importedOn });
      await drafts.save(draft, mapAgain(draft.state, again));
    });
  }
}
