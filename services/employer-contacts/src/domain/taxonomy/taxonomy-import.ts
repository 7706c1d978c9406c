import type { Act } from '@samspar/contracts';

/** What an import of the taxonomy found and changed. */
export interface TaxonomyImport extends Act {
  fileName?: string;
  added: number;
  changed: number;
  unchanged: number;
  /** Types nothing is understood through. */
  passedOver: { type: string; count: number }[];
  /** Occupations whose group the file does not tell. */
  withoutGroup: number;
  unreadable: number;
  /** Whether the drafts have been mapped again with what it told. */
  draftsMappedAgain: boolean;
}

export type TaxonomyImportEvent =
  | { type: 'taxonomy-imported'; found: Omit<TaxonomyImport, 'draftsMappedAgain'> }
  | { type: 'drafts-mapped-again' };

/** Nothing needs to be mapped again by an import that told nothing new. */
export function evolveTaxonomyImport(
  state: TaxonomyImport | undefined,
  event: TaxonomyImportEvent,
): TaxonomyImport {
  if (event.type === 'taxonomy-imported') {
    return { ...event.found, draftsMappedAgain: event.found.added + event.found.changed === 0 };
  }
  if (!state) throw new Error(`${event.type} before taxonomy-imported`);
  return { ...state, draftsMappedAgain: true };
}
