import type { importTaxonomy } from '@samspar/contracts/api/employer-contacts/taxonomy';
import type { RequestOf } from '@samspar/runtime';
import { requireNoPersonalData } from '../../domain/free-text.ts';
import { present } from '../../domain/present.ts';
import type { KnownConcept } from '../../domain/taxonomy/known-concept.ts';
import { readTaxonomy } from '../../domain/taxonomy/read-taxonomy.ts';
import { refusals } from '../../domain/taxonomy/refusals.ts';
import type { ConceptStore } from '../../store/taxonomy/concept-store.ts';
import type { TaxonomyImportStore } from '../../store/taxonomy/taxonomy-import-store.ts';
import { jsonItems } from '../json-items.ts';

export interface ImportingTaxonomyOptions {
  concepts: Pick<ConceptStore, 'all' | 'put'>;
  taxonomyImports: Pick<TaxonomyImportStore, 'create' | 'replay'>;
  /** Tells the background that drafts may be mapped again. */
  wake(): void;
}

const told = ['type', 'label', 'ssyk', 'municipality', 'educationLevel', 'educationField'] as const;

/**
 * Takes in what a file tells of the taxonomy. What it says nothing of stays: old ads refer to old concepts. An import that
 * ends half-way is simply made again.
 */
export function importingTaxonomy({ concepts, taxonomyImports, wake }: ImportingTaxonomyOptions) {
  return async ({ query: { fileName }, body, act, creation }: RequestOf<typeof importTaxonomy>) => {
    if (fileName) requireNoPersonalData('fileName', { text: fileName, companyOwn: [] });
    const earlier = await taxonomyImports.replay(creation);
    if (earlier) return earlier;
    const read = readTaxonomy(await allOf(jsonItems(body)));
    if (!read) throw refusals.notTaxonomy();
    const known = await concepts.all();
    const added = read.concepts.filter(({ conceptId }) => !known.has(conceptId));
    const changed = read.concepts.filter((concept) => saysOtherwise(known.get(concept.conceptId), concept));
    await concepts.put([...added, ...changed]);
    const { concepts: all, ...passed } = read;
    const counts = { added: added.length, changed: changed.length };
    const unchanged = all.length - added.length - changed.length;
    const found = { ...act, ...present({ fileName }), ...counts, unchanged, ...passed };
    const created = await taxonomyImports.create([{ type: 'taxonomy-imported', found }], {
      request: creation,
    });
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
