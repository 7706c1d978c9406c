import type { RefusalReason } from '@samspar/contracts/api/employer-contacts/job-ad-imports';
import { isMunicipality } from '@samspar/reference-data';
import type { ConceptLookup } from '../taxonomy/known-concept.ts';
import type { AdOutcome, JobAdDraft, JobAdDraftEvent } from './job-ad-draft.ts';
import { mapJobAd, municipalityOf } from './map-job-ad.ts';
import type { PlacedItem } from './newest-items.ts';
import { takeInAd, takeInRemoval } from './take-in-ad.ts';

/** What is done with an item of an import, and why if nothing is. */
export interface Verdict {
  outcome: AdOutcome;
  why?: RefusalReason;
}

/** What the items of an import are judged by. */
export interface Judging {
  importId: string;
  /** Where whoever imports works. */
  municipalities: readonly string[];
  /** The day the import started. */
  importedOn: string;
  conceptOf: ConceptLookup;
  /** Employers by organisationsnummer. */
  employerOf: ReadonlyMap<string, string>;
}

/** Decides what an item makes of the draft of its ad. Only what is in a municipality the importer works in is touched. */
export function judgeItem(
  item: PlacedItem,
  draft: JobAdDraft | undefined,
  { importId, municipalities, importedOn, conceptOf, employerOf }: Judging,
): Verdict & { events: JobAdDraftEvent[] } {
  if (item.kind === 'unreadable') return refused('unreadable');
  if (draft && !municipalities.includes(draft.mapped.wish.municipality)) return refused('other-municipality');
  if (item.kind === 'removal') return takeInRemoval(draft, item.at, importId);

  const { ad } = item;
  const municipality = municipalityOf(ad, conceptOf);
  if (municipality === undefined) return refused('no-municipality');
  if (!isMunicipality(municipality)) {
    // Moved out of our municipalities: what is drafted is no longer to be had here.
    const hasMoved = draft !== undefined && ad.version > draft.version;
    return hasMoved ? takeInRemoval(draft, ad.version, importId) : refused('outside-region');
  }
  if (!municipalities.includes(municipality)) return refused('other-municipality');
  const employerId = employerOf.get(ad.employer.organisationsnummer ?? '');
  const mapped = mapJobAd(ad, { municipality, conceptOf, importedOn });
  return takeInAd(draft, { ad, mapped, importedOn, ...(employerId && { employerId }) }, importId);
}

const refused = (why: RefusalReason) => ({ outcome: 'refused' as const, why, events: [] });

/** The ad an item is about; `null` where it can't be read. */
export function adIdOf(item: PlacedItem): string | null {
  if (item.kind === 'unreadable') return null;
  return item.kind === 'ad' ? item.ad.adId : item.adId;
}
