import { useCallback } from 'react';
import { useTexts } from '../../../texts/define-texts.ts';
import { capital } from '../../../ui/names/criterion-words.ts';
import { useCodeNames } from '../../../ui/names/use-code-names.ts';
import { criterionTexts } from '../form/criterion-texts.ts';
import { type CriterionDraft, criterionOf, isWhole } from './criterion-draft.ts';

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
