import { BodyShort, Button, Chips, Heading } from '@navikt/ds-react';
import { useAnnounce } from '../../../live/announcements.ts';
import { useTexts } from '../../../texts/define-texts.ts';
import { useFormat } from '../../../texts/use-format.ts';
import type { Criterion } from '../../../ui/names/criterion-words.ts';
import { type CriterionDraft, criterionDraft, identityOf } from '../draft/criterion-draft.ts';
import { useCriterionTitle } from '../draft/criterion-title.ts';
import { demandFormTexts } from './demand-form-texts.ts';
import { useSuggestions } from './use-suggestions.ts';

interface SuggestedCriteriaProps {
  ssyk: string;
  criteria: readonly CriterionDraft[];
  onChange: (change: (criteria: readonly CriterionDraft[]) => readonly CriterionDraft[]) => void;
}

/** As many as one can take in, and what stood in at least a third of the demands is added all at once. */
const mostShown = 8;
const usual = 1 / 3;
/** What fewer asked for says nothing of the next. */
const rare = 0.1;

/** What earlier demands for the occupation asked for, to begin from. Nothing while there is nothing to learn from. */
export function SuggestedCriteria({ ssyk, criteria, onChange }: SuggestedCriteriaProps) {
  const t = useTexts(demandFormTexts);
  const { share } = useFormat();
  const announce = useAnnounce();
  const titleOf = useCriterionTitle();
  const data = useSuggestions(ssyk);
  const had = new Set(criteria.map(identityOf));
  const suggestions = (data?.formal ?? [])
    .map((each) => ({ ...each, draft: criterionDraft(each.criterion, '') }))
    .filter(({ share, draft }) => share >= rare && !had.has(identityOf(draft)))
    .slice(0, mostShown);
  if (!data || suggestions.length === 0) return null;

  function add(chosen: readonly { criterion: Criterion }[]) {
    const drafts = chosen.map(({ criterion }) => criterionDraft(criterion, crypto.randomUUID()));
    onChange((all) => [...all, ...drafts]);
    announce(t('added', { title: drafts.map(titleOf).join(', ') }));
  }
  const commonest = suggestions.filter((each) => each.share >= usual);

  return (
    <div className="demand-suggested">
      <Heading level="3" size="xsmall">
        {t('suggested')}
      </Heading>
      <BodyShort size="small">{t('suggestedFrom', { basis: data.basis, demands: data.demands })}</BodyShort>
      <Chips size="small">
        {suggestions.map((each) => (
          <Chips.Toggle
            key={identityOf(each.draft)}
            type="button"
            checkmark={false}
            onClick={() => add([each])}
          >
            {`+ ${titleOf(each.draft)} (${t('suggestedShare', { share: share(Math.round(each.share * 100) / 100) })})`}
          </Chips.Toggle>
        ))}
      </Chips>
      {commonest.length > 1 && (
        <Button type="button" size="small" variant="tertiary" onClick={() => add(commonest)}>
          {t('addAllSuggested')}
        </Button>
      )}
    </div>
  );
}
