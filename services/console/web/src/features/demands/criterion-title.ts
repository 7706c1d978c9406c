import { useCallback } from 'react';
import { useTexts } from '../../texts/define-texts.ts';
import { capital } from '../../ui/criterion-words.ts';
import { useCodeNames } from '../../ui/use-code-names.ts';
import { criterionTexts } from './criterion-texts.ts';
import { type CriterionDraft, criterionOf } from './demand-draft.ts';

/** What a criterion that is being written asks for, in a few words of the language of the page. */
export function useCriterionTitle(): (criterion: CriterionDraft) => string {
  const t = useTexts(criterionTexts);
  const names = useCodeNames();
  return useCallback(
    (criterion) =>
      isWhole(criterion)
        ? capital(names.criterion(criterionOf(criterion)))
        : t('notChosen', { kind: t(criterion.kind) }),
    [t, names],
  );
}

/** Whether a criterion says what it asks for, so that it can be counted with. */
export function isWhole(criterion: CriterionDraft): boolean {
  if ('code' in criterion && criterion.code === '') return false;
  if ('ssyk' in criterion && criterion.ssyk === '') return false;
  return criterion.kind !== 'experience' || /^\s*[1-9]\d{0,2}\s*$/.test(criterion.months);
}
