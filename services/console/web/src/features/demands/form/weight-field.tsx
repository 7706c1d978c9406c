import { useTexts } from '../../../texts/define-texts.ts';
import { SelectField } from '../../../ui/form/select-field.tsx';
import { criterionTexts } from './criterion-texts.ts';

/** How much a criterion counts in the order of the list. */
export function WeightField({ weight, onChange }: { weight: number; onChange: (weight: number) => void }) {
  const t = useTexts(criterionTexts);
  return (
    <SelectField
      size="small"
      label={t('weight')}
      value={weight}
      options={[0, 1, 2, 3, 4, 5]}
      nameOf={(each) => t(`weight.${each as 0}`)}
      onChoose={onChange}
    />
  );
}
