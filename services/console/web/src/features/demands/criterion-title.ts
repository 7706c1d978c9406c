import { useCallback } from 'react';
import { useTexts } from '../../texts/define-texts.ts';
import { capital } from '../../ui/criterion-words.ts';
import { useCodeNames } from '../../ui/use-code-names.ts';
import { type CriterionDraft, criterionOf, isWhole } from './criterion-draft.ts';
import { criterionTexts } from './criterion-texts.ts';

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
