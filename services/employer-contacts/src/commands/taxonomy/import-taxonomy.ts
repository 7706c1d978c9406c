import type { CreationRequest } from '@samspar/messaging';
import type { StaffMember } from '../../domain/staff-member.ts';
import type { KnownConcept } from '../../domain/taxonomy/known-concept.ts';
import { readTaxonomy } from '../../domain/taxonomy/read-taxonomy.ts';
import { refusals } from '../../domain/taxonomy/refusals.ts';
import type { ConceptStore } from '../../store/taxonomy/concept-store.ts';
import type { TaxonomyImportStore } from '../../store/taxonomy/taxonomy-import-store.ts';
import { sideBySide } from '../job-ads/side-by-side.ts';

export interface ImportTaxonomyOptions {
  concepts: Pick<ConceptStore, 'all' | 'add' | 'replace'>;
  taxonomyImports: Pick<TaxonomyImportStore, 'create' | 'replay'>;
  now: () => Date;
  /** Tells the background that drafts may be mapped again. */
  wake(): void;
}

export interface TaxonomyToImport {
  /** The values of the file, as they came. Throws where the file can't be read further. */
  values: AsyncIterable<unknown>;
  fileName?: string;
  by: StaffMember;
}

const told = ['type', 'label', 'ssyk', 'municipality', 'educationLevel', 'educationField'] as const;

/**
 * Takes in what a file tells of the taxonomy. What it says nothing of stays: old ads refer to old concepts. An import that
 * ends half-way is simply made again.
 */
export function createImportTaxonomy({ concepts, taxonomyImports, now, wake }: ImportTaxonomyOptions) {
  return async ({ values, ...given }: TaxonomyToImport, request: CreationRequest) => {
    const earlier = await taxonomyImports.replay(request);
    if (earlier) return earlier;
    const read = readTaxonomy(await allOf(values));
    if (!read) throw refusals.notTaxonomy();
    const known = await concepts.all();
    const added = read.concepts.filter(({ conceptId }) => !known.has(conceptId));
    const changed = read.concepts.filter((concept) => saysOtherwise(known.get(concept.conceptId), concept));
    await concepts.add(added);
    await sideBySide(changed, concepts.replace);
    const { passedOver, withoutGroup, unreadable } = read;
    const unchanged = read.concepts.length - added.length - changed.length;
    const counts = { added: added.length, changed: changed.length, unchanged };
    const found = { ...given, at: now().toISOString(), ...counts, passedOver, withoutGroup, unreadable };
    const created = await taxonomyImports.create([{ type: 'taxonomy-imported', found }], { request });
    wake();
    return created;
  };
}

function saysOtherwise(known: KnownConcept | undefined, concept: KnownConcept): boolean {
  return known !== undefined && told.some((field) => known[field] !== concept[field]);
}

async function allOf(values: AsyncIterable<unknown>): Promise<unknown[]> {
  const all: unknown[] = [];
  for await (const value of values) all.push(value);
  return all;
}
