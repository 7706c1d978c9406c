import { useCallback } from 'react';
import { type Translate, useTexts } from '../../texts/define-texts.ts';
import { type CodeNames, useCodeNames } from '../../ui/use-code-names.ts';
import { criterionTexts } from './criterion-texts.ts';
import type { CriterionDraft } from './demand-draft.ts';

type TranslateCriterion = Translate<keyof typeof criterionTexts.sv>;

/** What a criterion asks for, in a few words of the language of the page. */
export function useCriterionTitle(): (criterion: CriterionDraft) => string {
  const t = useTexts(criterionTexts);
  const names = useCodeNames();
  return useCallback((criterion) => criterionTitle(criterion, t, names), [t, names]);
}

function criterionTitle(criterion: CriterionDraft, t: TranslateCriterion, names: CodeNames): string {
  if (!isWhole(criterion)) return t('notChosen', { kind: t(criterion.kind) });
  switch (criterion.kind) {
    case 'licence':
      return t('licenceIs', { licence: criterion.class });
    case 'certificate':
      return names.certificate(criterion.code);
    case 'swedish':
      return t('swedishIs', { level: names.swedish(criterion.min) });
    case 'language':
      return t('languageIs', { language: names.language(criterion.code), level: criterion.min });
    case 'education':
      return educationTitle(criterion, t, names);
    case 'experience':
      return t('experienceIs', { occupation: names.occupation(criterion.ssyk), months: criterion.months });
    case 'interest':
      return t('interestIs', { occupation: names.occupation(criterion.ssyk) });
  }
}

function educationTitle(
  { min, field }: Extract<CriterionDraft, { kind: 'education' }>,
  t: TranslateCriterion,
  names: CodeNames,
): string {
  const level = names.education(min);
  return field === ''
    ? t('educationIs', { level })
    : t('educationInField', { level, field: names.educationField(field) });
}

/** Whether a criterion says what it asks for, so that it can be counted with. */
export function isWhole(criterion: CriterionDraft): boolean {
  if ('code' in criterion && criterion.code === '') return false;
  if ('ssyk' in criterion && criterion.ssyk === '') return false;
  return criterion.kind !== 'experience' || /^\s*[1-9]\d{0,2}\s*$/.test(criterion.months);
}
