import { useTexts } from '../../texts/define-texts.ts';
import { DateField } from '../../ui/form/date-field.tsx';
import { FreeTextField } from '../../ui/form/free-text-field.tsx';
import { errorAt } from '../../ui/form/problem-fields.ts';
import { SelectField } from '../../ui/form/select-field.tsx';
import type { ContactDraft } from './contact-draft.ts';
import { contactTexts } from './contact-texts.ts';
import { outcomes } from './employer-types.ts';

type Holding = Pick<ContactDraft, 'outcome' | 'nextStep' | 'nextStepDue'>;

interface HoldingFieldsProps {
  value: Holding;
  onChange: (change: Partial<Holding>) => void;
  error: unknown;
  /** What the service calls the fields before their own names. */
  prefix: '' | 'held.';
}

/** What a contact came to, and what is next. */
export function HoldingFields({ value, onChange, error, prefix }: HoldingFieldsProps) {
  const t = useTexts(contactTexts);
  const due = errorAt(error, `${prefix}nextStep.dueOn`);
  return (
    <>
      <SelectField
        label={t('outcome')}
        value={value.outcome}
        options={outcomes}
        nameOf={(outcome) => t(`outcome.${outcome}`)}
        onChoose={(outcome) => onChange({ outcome })}
      />
      <FreeTextField
        id="contact-next-step"
        label={t('nextStep')}
        value={value.nextStep}
        onChange={(nextStep) => onChange({ nextStep })}
        error={
          due === undefined ? (errorAt(error, `${prefix}nextStep`) ?? errorAt(error, 'nextStep')) : undefined
        }
      />
      <DateField
        id="contact-next-step-due"
        label={t('nextStepDue')}
        value={value.nextStepDue}
        onChange={(nextStepDue) => onChange({ nextStepDue })}
        error={due}
      />
    </>
  );
}
