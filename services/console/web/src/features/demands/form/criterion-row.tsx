import { Button, ToggleGroup } from '@navikt/ds-react';
import { TrashIcon } from '@navikt/aksel-icons';
import { useTexts } from '../../../texts/define-texts.ts';
import type { CriterionDraft } from '../draft/criterion-draft.ts';
import { useCriterionTitle } from '../draft/criterion-title.ts';
import { CriterionFields } from './criterion-fields.tsx';
import { criterionTexts } from './criterion-texts.ts';
import { WeightField } from './weight-field.tsx';

interface CriterionRowProps {
  criterion: CriterionDraft;
  /** What the must-have costs, in words. */
  cost: string | undefined;
  error: string | undefined;
  onChange: (criterion: CriterionDraft) => void;
  onRemove: () => void;
}

/** A must-have or a merit: what is asked for, how much it counts, and what it costs. */
export function CriterionRow({ criterion, cost, error, onChange, onRemove }: CriterionRowProps) {
  const t = useTexts(criterionTexts);
  const title = useCriterionTitle()(criterion);
  const { required, weight } = criterion;
  return (
    <fieldset className="demand-row" id={`criterion-${criterion.id}`}>
      <legend className="demand-row-title">{t(criterion.kind)}</legend>
      <div className="demand-row-fields">
        <CriterionFields criterion={criterion} error={error} onChange={onChange} />
        <ToggleGroup
          size="small"
          label={t('worth')}
          value={required ? 'must-have' : 'merit'}
          onChange={(value) => onChange({ ...criterion, required: value === 'must-have' })}
        >
          <ToggleGroup.Item value="must-have" label={t('mustHave')} />
          <ToggleGroup.Item value="merit" label={t('merit')} />
        </ToggleGroup>
        <WeightField weight={weight} onChange={(next) => onChange({ ...criterion, weight: next })} />
        <Button
          type="button"
          size="small"
          variant="tertiary"
          data-color="neutral"
          icon={<TrashIcon aria-hidden />}
          className="demand-row-remove"
          onClick={onRemove}
        >
          <span className="ui-only-heard">{t('remove', { title })}</span>
        </Button>
      </div>
      {required && cost !== undefined && <p className="demand-row-cost">{cost}</p>}
    </fieldset>
  );
}

/** The id of a criterion's first field: where the focus goes when it has been added. */
export const firstFieldOf = (id: string) => `criterion-${id}-value`;
