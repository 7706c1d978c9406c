import type { Loaded } from '@samspar/messaging';
import { mapAgain } from '../../domain/job-ads/decide-draft.ts';
import { conceptIdsOf } from '../../domain/job-ads/job-ad.ts';
import type { JobAdDraft } from '../../domain/job-ads/job-ad-draft.ts';
import { mapJobAd } from '../../domain/job-ads/map-job-ad.ts';
import { withBuiltIn } from '../../domain/taxonomy/built-in-concepts.ts';
import type { JobAdDraftStore } from '../../store/job-ads/job-ad-draft-store.ts';
import type { ConceptStore } from '../../store/taxonomy/concept-store.ts';
import type { TaxonomyImportStore } from '../../store/taxonomy/taxonomy-import-store.ts';

export interface MappingDraftsAgainOptions {
  drafts: Pick<JobAdDraftStore, 'unclearAfter' | 'saveMany'>;
  concepts: Pick<ConceptStore, 'find'>;
  taxonomyImports: Pick<TaxonomyImportStore, 'unapplied' | 'save'>;
}

const batch = 200;

/**
 * Maps the drafts that had unknown concepts again, after an import of the taxonomy. Which import it was done for is
 * noted last: a process that ends half-way has it done again, which changes nothing that was already right.
 */
export function mappingDraftsAgain({ drafts, concepts, taxonomyImports }: MappingDraftsAgainOptions) {
  /** Answers whether all were saved: where somebody else saved meanwhile, the same are looked at again. */
  async function mapSome(some: readonly Loaded<JobAdDraft>[]): Promise<boolean> {
    const ids = new Set(some.flatMap(({ state }) => conceptIdsOf(state.ad)));
    const conceptOf = withBuiltIn(await concepts.find([...ids]));
    const changes = some.map((before) => {
      const { ad, importedOn, mapped } = before.state;
      const again = mapJobAd(ad, { municipality: mapped.wish.municipality, conceptOf, importedOn });
      return { before, events: mapAgain(before.state, again) };
    });
    const changed = changes.filter(({ events }) => events.length > 0);
    return (await drafts.saveMany(changed)) === changed.length;
  }

  return async (): Promise<void> => {
    const waiting = await taxonomyImports.unapplied();
    if (waiting.length === 0) return;
    for (let last = ''; ; ) {
      const some = await drafts.unclearAfter(last, batch);
      const end = some.at(-1);
      if (!end) break;
      if (await mapSome(some)) last = end.id;
    }
    for (const each of waiting) await taxonomyImports.save(each, [{ type: 'drafts-mapped-again' }]);
  };
}
