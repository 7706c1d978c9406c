import { Select } from '@navikt/ds-react';
import { useTexts } from '../../texts/define-texts.ts';
import { criterionTexts } from './criterion-texts.ts';

const weights = [0, 1, 2, 3, 4, 5] as const;

/** How much a criterion counts in the order of the list. */
export function WeightField({ weight, onChange }: { weight: number; onChange: (weight: number) => void }) {
  const t = useTexts(criterionTexts);
  return (
    <Select
      size="small"
      label={t('weight')}
      value={String(weight)}
      onChange={({ target }) => onChange(Number(target.value))}
    >
      {weights.map((each) => (
        <option key={each} value={each}>
          {t(`weight.${each}`)}
        </option>
      ))}
    </Select>
  );
}
