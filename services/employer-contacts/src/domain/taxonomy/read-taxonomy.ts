import { withBuiltIn } from './built-in-concepts.ts';
import { codesOf, type ConceptType, conceptTypes, type KnownConcept } from './known-concept.ts';

/** What was found in a taxonomy file. */
export interface ReadTaxonomy {
  concepts: KnownConcept[];
  /** Types nothing here is understood through, and how many concepts each had. */
  passedOver: { type: string; count: number }[];
  /** Occupations whose group the file does not tell. */
  withoutGroup: number;
  /** Things in the place of a concept without id, type or label. */
  unreadable: number;
}

interface RawConcept {
  id: string;
  type: string;
  label: string;
  code: string;
  /** Ids of what it belongs under or has been replaced by, in that order. */
  above: string[];
}

const builtIn = withBuiltIn(new Map());
const known: ReadonlySet<string> = new Set(conceptTypes);
const codeKeys = [
  'ssyk_code_2012',
  'lau_2_code_2015',
  'sun_education_field_code_2020',
  'sun_education_level_code_2020',
];

/**
 * Reads the values of a file of the JobTech taxonomy, in any of the shapes it is published in: a list of concepts, or one inside
 * `data` or `concepts`; flat with `broader`, or nested with `narrower`; names with underscores, hyphens or
 * `taxonomy/` before them. `undefined` where there is no list in it at all.
 */
export function readTaxonomy(values: readonly unknown[]): ReadTaxonomy | undefined {
  const [first] = values;
  const isWrapped = values.length === 1 && isObject(first) && !rawConcept(first);
  const list = listIn(isWrapped ? first : values);
  if (!list) return undefined;
  const raw = new Map<string, RawConcept>();
  const unreadable = collect(list, undefined, raw);
  const recognised = [...raw.values()].filter(({ type }) => known.has(type));
  const concepts = recognised.map((concept) => toKnown(concept, raw));
  return {
    concepts,
    passedOver: countByType([...raw.values()].filter(({ type }) => !known.has(type))),
    withoutGroup: concepts.filter(({ type, ssyk }) => type === 'occupation-name' && !ssyk).length,
    unreadable,
  };
}

/** The first list of objects found from the top, at most three levels down. */
function listIn(value: unknown, depth = 0): unknown[] | undefined {
  if (Array.isArray(value)) return value.some(isObject) ? value : undefined;
  if (!isObject(value) || depth === 3) return undefined;
  for (const inner of Object.values(value)) {
    const found = listIn(inner, depth + 1);
    if (found) return found;
  }
  return undefined;
}

/** Puts the concepts of a list, and those nested in them, into `found`; answers how many could not be read. */
function collect(list: unknown[], parent: string | undefined, found: Map<string, RawConcept>): number {
  let unreadable = 0;
  for (const item of list) {
    const concept = isObject(item) ? rawConcept(item) : undefined;
    if (!concept) unreadable += 1;
    else {
      if (parent) concept.above.unshift(parent);
      const earlier = found.get(concept.id);
      found.set(concept.id, earlier ? { ...concept, above: [...earlier.above, ...concept.above] } : concept);
      unreadable += collect(listAt(item as Record<string, unknown>, 'narrower'), concept.id, found);
    }
  }
  return unreadable;
}

function rawConcept(item: Record<string, unknown>): RawConcept | undefined {
  const id = textAt(item, 'id', 'concept_id', 'conceptId');
  const label = textAt(item, 'preferred_label', 'preferredLabel', 'label', 'term');
  const type = textAt(item, 'type').replaceAll('_', '-');
  if (!/^[\w-]{1,40}$/.test(id) || !label || !type) return undefined;
  const above = [...listAt(item, 'broader'), ...listAt(item, 'replaced_by')].map((one) =>
    isObject(one) ? textAt(one, 'id', 'concept_id') : String(one),
  );
  return { id, type, label: label.slice(0, 200), code: textAt(item, ...codeKeys), above };
}

function toKnown(
  { id, type, label, code, above }: RawConcept,
  all: ReadonlyMap<string, RawConcept>,
): KnownConcept {
  const concept = { conceptId: id, type: type as ConceptType, label, ...codesOf(type as ConceptType, code) };
  if (type !== 'occupation-name') return concept;
  const ssyk = groupAbove(above, all, 0);
  return ssyk ? { ...concept, ssyk } : concept;
}

/** The occupation group something belongs under: its own, or that of what it has been replaced by. */
function groupAbove(
  above: string[],
  all: ReadonlyMap<string, RawConcept>,
  depth: number,
): string | undefined {
  for (const id of above) {
    const upper = all.get(id);
    const group =
      upper?.type === 'ssyk-level-4' ? codesOf('ssyk-level-4', upper.code).ssyk : builtIn(id)?.ssyk;
    const isReplacement = upper?.type === 'occupation-name' && depth < 3;
    const ssyk = group ?? (isReplacement ? groupAbove(upper.above, all, depth + 1) : undefined);
    if (ssyk) return ssyk;
  }
  return undefined;
}

function countByType(concepts: readonly RawConcept[]): { type: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const { type } of concepts) counts.set(type, (counts.get(type) ?? 0) + 1);
  return [...counts].map(([type, count]) => ({ type, count })).toSorted((a, b) => (a.type < b.type ? -1 : 1));
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The first of the named fields that holds a text, under its own name, with hyphens, or as `taxonomy/name`. */
function textAt(item: Record<string, unknown>, ...names: string[]): string {
  for (const name of names) {
    const hyphened = name.replaceAll('_', '-');
    const value = item[name] ?? item[hyphened] ?? item[`taxonomy/${hyphened}`];
    if (typeof value === 'string' && value.trim()) return value.trim();
  }
  return '';
}

function listAt(item: Record<string, unknown>, name: string): unknown[] {
  const value = item[name] ?? item[name.replaceAll('_', '-')];
  return Array.isArray(value) ? value : [];
}
