import type { Criterion } from '../../../ui/names/criterion-words.ts';

/** A criterion as it is being written: months as typed, no field where none is asked for. */
export type CriterionDraft = { id: string } & (
  | Exclude<Criterion, { kind: 'experience' | 'education' }>
  | (Omit<Extract<Criterion, { kind: 'experience' }>, 'months'> & { months: string })
  | (Omit<Extract<Criterion, { kind: 'education' }>, 'field'> & { field: string })
);
export type CriterionKind = CriterionDraft['kind'];

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

/** A criterion, to go on writing from. */
export function criterionDraft(criterion: Criterion, id: string): CriterionDraft {
  if (criterion.kind === 'experience') return { ...criterion, id, months: String(criterion.months) };
  if (criterion.kind === 'education') return { ...criterion, id, field: criterion.field ?? '' };
  return { ...criterion, id };
}

export function criterionOf({ id: _id, ...criterion }: CriterionDraft): Criterion {
  if (criterion.kind === 'experience') return { ...criterion, months: numberOf(criterion.months) };
  if (criterion.kind !== 'education') return criterion;
  const { field, ...rest } = criterion;
  return field === '' ? rest : { ...rest, field };
}

/** Whether a criterion says what it asks for, so that it can be counted with. */
export function isWhole(criterion: CriterionDraft): boolean {
  if ('code' in criterion && criterion.code === '') return false;
  if ('ssyk' in criterion && criterion.ssyk === '') return false;
  return criterion.kind !== 'experience' || /^\s*[1-9]\d{0,2}\s*$/.test(criterion.months);
}

/** What a criterion is about, whatever level is asked for: the same in two versions of a demand. */
export function identityOf(criterion: CriterionDraft): string {
  switch (criterion.kind) {
    case 'licence':
      return `licence:${criterion.class}`;
    case 'certificate':
    case 'language':
      return `${criterion.kind}:${criterion.code}`;
    case 'experience':
    case 'interest':
      return `${criterion.kind}:${criterion.ssyk}`;
    case 'education':
      return `education:${criterion.field}`;
    case 'swedish':
      return 'swedish';
  }
}

/** JSON has no way to write a number that isn't one. */
export const numberOf = (text: string): number => {
  const value = Number(text.trim().replace(',', '.'));
  return text.trim() === '' || Number.isNaN(value) ? (text as unknown as number) : value;
};
