import { useCallback } from 'react';
import { useTexts } from '../../texts/define-texts.ts';
import { useFormat } from '../../texts/use-format.ts';
import type { Difference } from '../../ui/changed-by-others.tsx';
import { useCodeNames } from '../../ui/use-code-names.ts';
import { identityOf } from './criterion-identity.ts';
import { criterionTexts } from './criterion-texts.ts';
import { useCriterionTitle } from './criterion-title.ts';
import { demandFormTexts } from './demand-form-texts.ts';
import type { CriterionDraft, DemandDraft, SoftCriterion } from './demand-draft.ts';

/** What would be saved, and what is saved now, where the two differ: in words. */
export function useDraftDifferences(): (mine: DemandDraft, theirs: DemandDraft) => Difference[] {
  const t = useTexts(demandFormTexts);
  const words = useTexts(criterionTexts);
  const names = useCodeNames();
  const titleOf = useCriterionTitle();
  const { date, share } = useFormat();

  return useCallback(
    (mine, theirs) => {
      const written = (draft: DemandDraft): Difference['mine'][] => [
        names.occupation(draft.ssyk),
        draft.openings || t('notSaid'),
        draft.start ? date(draft.start) : t('notSaid'),
        draft.extent ? share(Number(draft.extent) / 100) : t('notSaid'),
        draft.schedule.map(names.schedule).join(', ') || t('notSaid'),
        draft.forJobTrack ? '✓' : '–',
        t('balanceIs', { soft: share(draft.softShare / 100), formal: share(1 - draft.softShare / 100) }),
        draft.note.text || t('none'),
      ];
      const labels = [
        t('occupation'),
        t('openings'),
        t('start'),
        t('extent'),
        t('schedule'),
        t('forJobTrack'),
        t('balance'),
        t('note'),
      ];
      const formalWords = (one: CriterionDraft | undefined) =>
        one
          ? `${titleOf(one)}, ${one.required ? words('mustHaveIs') : words('meritIs')}, ${words('weightIs', { weight: one.weight })}`
          : t('none');
      const softWords = (one: SoftCriterion | undefined) =>
        one ? words('softIs', { wanted: one.wanted, weight: one.weight }) : t('none');
      return [
        ...pairs(labels, written(mine), written(theirs)),
        ...listed(mine.formal, theirs.formal, identityOf, (one) => words(one.kind), formalWords),
        ...listed(
          mine.soft,
          theirs.soft,
          ({ trait }) => trait,
          ({ trait }) => names.trait(trait),
          softWords,
        ),
      ];
    },
    [t, words, names, titleOf, date, share],
  );
}

function pairs(labels: readonly string[], mine: readonly string[], theirs: readonly string[]): Difference[] {
  return labels
    .map((label, place) => ({ label, mine: mine[place] ?? '', theirs: theirs[place] ?? '' }))
    .filter((each) => each.mine !== each.theirs);
}

function listed<Item>(
  mine: readonly Item[],
  theirs: readonly Item[],
  identity: (item: Item) => string,
  labelOf: (item: Item) => string,
  wordsOf: (item: Item | undefined) => string,
): Difference[] {
  const all = new Map([...theirs, ...mine].map((item) => [identity(item), item]));
  const find = (items: readonly Item[], key: string) => items.find((item) => identity(item) === key);
  return [...all]
    .map(([key, item]) => ({
      label: labelOf(item),
      mine: wordsOf(find(mine, key)),
      theirs: wordsOf(find(theirs, key)),
    }))
    .filter((each) => each.mine !== each.theirs);
}
