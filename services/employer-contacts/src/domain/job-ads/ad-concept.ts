import { codeAt, type Fields, lineAt, numberAt } from './ad-fields.ts';

/** A concept as an ad refers to it. */
export interface AdConcept {
  id?: string;
  label?: string;
  /** The code it had before the taxonomy; of an occupation group, SSYK 2012. */
  legacy?: string;
  /** How much the employer cares: 10 is a demand, less a wish. */
  weight?: number;
}

const most = 50;

/** The concepts of a field that holds one, a list of them, or nothing. What says neither id, code nor label is left out. */
export function conceptsAt(fields: Fields, key: string): AdConcept[] {
  const value = fields[key];
  const list: unknown[] = Array.isArray(value) ? value : [value];
  return list.slice(0, most).flatMap((item) => {
    if (typeof item !== 'object' || item === null) return [];
    const concept = conceptOf(item as Fields);
    return concept.id || concept.label || concept.legacy ? [concept] : [];
  });
}

function conceptOf(fields: Fields): AdConcept {
  const id = codeAt(fields, 'concept_id');
  const label = lineAt(fields, 'label');
  const legacy = codeAt(fields, 'legacy_ams_taxonomy_id');
  const weight = numberAt(fields, 'weight');
  return {
    ...(id && { id }),
    ...(label && { label }),
    ...(legacy && { legacy }),
    ...(weight !== undefined && { weight }),
  };
}
