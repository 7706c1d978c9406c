import type { CriterionDraft, CriterionKind } from './demand-draft.ts';

export const criterionKinds: readonly CriterionKind[] = [
  'licence',
  'certificate',
  'swedish',
  'language',
  'education',
  'experience',
  'interest',
];

const usualWeight = 3;

/** A criterion as most employers would put it, to change from there. `ssyk`: the demand's own occupation. */
export function newCriterion(kind: CriterionKind, id: string, ssyk: string): CriterionDraft {
  switch (kind) {
    case 'licence':
      return { id, kind, class: 'B', required: true, weight: 0 };
    case 'certificate':
      return { id, kind, code: '', required: true, weight: 0 };
    case 'swedish':
      return { id, kind, min: 3, required: true, weight: 0 };
    case 'language':
      return { id, kind, code: 'en', min: 3, required: false, weight: usualWeight };
    case 'education':
      return { id, kind, min: 3, field: '', required: false, weight: usualWeight };
    case 'experience':
      return { id, kind, ssyk, months: '12', required: false, weight: usualWeight };
    case 'interest':
      return { id, kind, ssyk, required: false, weight: usualWeight };
  }
}
