import { Problem } from '../../api/problem.ts';
import type { Translate } from '../../texts/define-texts.ts';
import { errorAt } from '../../ui/problem-fields.ts';
import type { DemandDraft } from './demand-draft.ts';
import type { demandFormTexts } from './demand-form-texts.ts';

type T = Translate<keyof typeof demandFormTexts.sv>;
const plainFields = ['employerId', 'ssyk', 'municipality', 'openings', 'start', 'extent', 'note'] as const;
type PlainField = (typeof plainFields)[number];

/** What the services have said against the fields of the form. */
export type FormErrors = Readonly<Partial<Record<PlainField, string>>>;

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

export function errorsOf(problem: unknown): FormErrors {
  return Object.fromEntries(
    plainFields.flatMap((field) => {
      const message = errorAt(problem, field);
      return message === undefined ? [] : [[field, message]];
    }),
  );
}

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
