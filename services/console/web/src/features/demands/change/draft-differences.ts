import { useCallback } from 'react';
import { useTexts } from '../../../texts/define-texts.ts';
import { useFormat } from '../../../texts/use-format.ts';
import type { Difference } from '../../../ui/form/changed-by-others.tsx';
import { useCodeNames } from '../../../ui/names/use-code-names.ts';
import { type CriterionDraft, identityOf } from '../draft/criterion-draft.ts';
import { useCriterionTitle } from '../draft/criterion-title.ts';
import type { DemandDraft, SoftCriterion } from '../draft/demand-draft.ts';
import { criterionTexts } from '../form/criterion-texts.ts';
import { demandFormTexts } from '../form/demand-form-texts.ts';

/** What one employer asks for in one place, apart from the lists of criteria. */
type PlainField = Exclude<keyof DemandDraft, 'employerId' | 'municipality' | 'formal' | 'soft'>;

/** What would be saved, and what is saved now, where the two differ: in words. */
export function useDraftDifferences(): (mine: DemandDraft, theirs: DemandDraft) => Difference[] {
  const t = useTexts(demandFormTexts);
  const words = useTexts(criterionTexts);
  const names = useCodeNames();
  const titleOf = useCriterionTitle();
  const { date, share } = useFormat();

  return useCallback(
    (mine, theirs) => {
      // A field that the contract gets and this lacks doesn't compile.
      const written: Record<PlainField, (draft: DemandDraft) => string> = {
        ssyk: ({ ssyk }) => names.occupation(ssyk),
        openings: ({ openings }) => openings || t('notSaid'),
        start: ({ start }) => (start ? date(start) : t('notSaid')),
        extent: ({ extent }) => (extent ? share(Number(extent) / 100) : t('notSaid')),
        schedule: ({ schedule }) => schedule.map(names.schedule).join(', ') || t('notSaid'),
        forJobTrack: ({ forJobTrack }) => (forJobTrack ? '✓' : '–'),
        softShare: ({ softShare }) =>
          t('balanceIs', { soft: share(softShare / 100), formal: share(1 - softShare / 100) }),
        note: ({ note }) => note.text || t('none'),
      };
      const formalWords = (one: CriterionDraft | undefined) =>
        one
          ? `${titleOf(one)}, ${one.required ? words('mustHaveIs') : words('meritIs')}, ${words('weightIs', { weight: one.weight })}`
          : t('none');
      const softWords = (one: SoftCriterion | undefined) =>
        one ? words('softIs', { wanted: one.wanted, weight: one.weight }) : t('none');
      return [
        ...(Object.keys(written) as PlainField[]).map((field) => ({
          label: t(field),
          mine: written[field](mine),
          theirs: written[field](theirs),
        })),
        ...listed(mine.formal, theirs.formal, identityOf, (one) => words(one.kind), formalWords),
        ...listed(
          mine.soft,
          theirs.soft,
          ({ trait }) => trait,
          ({ trait }) => names.trait(trait),
          softWords,
        ),
      ].filter((each) => each.mine !== each.theirs);
    },
    [t, words, names, titleOf, date, share],
  );
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
  return [...all].map(([key, item]) => ({
    label: labelOf(item),
    mine: wordsOf(find(mine, key)),
    theirs: wordsOf(find(theirs, key)),
  }));
}
