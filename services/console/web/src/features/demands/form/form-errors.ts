import { Problem } from '../../../api/problem.ts';
import type { Translate } from '../../../texts/define-texts.ts';
import { errorAt, type FormField } from '../../../ui/form/problem-fields.ts';
import type { DemandDraft } from '../draft/demand-draft.ts';
import type { demandFormTexts } from './demand-form-texts.ts';

type T = Translate<keyof typeof demandFormTexts.sv>;

/** What the services have said against the fields of the form. */
export type FormErrors = Readonly<Partial<Record<keyof DemandDraft, string>>>;

/**
 * A service's refusal in the form's own terms: registering and changing name the same field differently, and of a field
 * that was left empty the service can only say that the code is no code.
 */
export function formProblem(error: unknown, draft: DemandDraft, t: T): unknown {
  if (!(error instanceof Problem) || error.errors.length === 0) return error;
  const errors = error.errors.map(({ field, message }) => {
    const name = field.replace(/^profile\./, '').replace(/^(note\.)?text$/, 'note');
    return { field: name, message: wordsFor(name, draft, t) ?? message };
  });
  const { status, code, message: detail } = error;
  return new Problem({ ...error.extensions, status, code, detail, errors });
}

export function errorsOf(problem: unknown, draft: DemandDraft): FormErrors {
  return Object.fromEntries(
    fieldsOf(draft).flatMap((field) => {
      const message = errorAt(problem, field);
      return message === undefined ? [] : [[field, message]];
    }),
  );
}

/** Where a field stands in the form. */
export const fieldId = (field: keyof DemandDraft) => `demand-${field}`;

/** The fields by the names the services have for them: a field without a text of its own doesn't compile. */
export function formFields(draft: DemandDraft, t: T): Record<string, FormField> {
  return Object.fromEntries(fieldsOf(draft).map((field) => [field, { id: fieldId(field), label: t(field) }]));
}

const fieldsOf = (draft: DemandDraft) => Object.keys(draft) as (keyof DemandDraft)[];

function wordsFor(field: string, draft: DemandDraft, t: T): string | undefined {
  const place = /^formal\[(\d+)\]\.(ssyk|code|months)/.exec(field);
  if (place) {
    const criterion = draft.formal[Number(place[1])];
    if (place[2] === 'months') return t('wholeMonths');
    return criterion?.kind === 'certificate' ? t('chooseCertificate') : t('chooseOccupationHere');
  }
  if (field === 'employerId' && draft.employerId === '') return t('chooseEmployer');
  if (field === 'ssyk' && draft.ssyk === '') return t('chooseOccupation');
  if (field === 'municipality' && draft.municipality === '') return t('chooseMunicipality');
  if (field === 'openings' && !isWhole(draft.openings)) return t('wholeNumber');
  if (field === 'extent') return t('wholePercent');
  return undefined;
}

const isWhole = (text: string) => /^\s*[1-9]\d*\s*$/.test(text);
