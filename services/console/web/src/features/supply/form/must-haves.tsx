import { HGrid, UNSAFE_Combobox as Combobox } from '@navikt/ds-react';
import { useTexts } from '../../../texts/define-texts.ts';
import { errorAt } from '../../../ui/form/problem-fields.ts';
import { SelectField } from '../../../ui/form/select-field.tsx';
import { useCodeNames } from '../../../ui/names/use-code-names.ts';
import { useReferenceData } from '../../../ui/names/use-reference-data.ts';
import { type Term, termsOf } from '../draft/role-terms.ts';
import { supplyTexts } from '../supply-texts.ts';
import { roleFieldId, termPath } from './field-ids.ts';
import type { RoleTermsProps } from './more-terms.tsx';

const monthsChosen = [3, 6, 12, 24, 36];
/** No Swedish at all, and no schooling, are no requirements. */
const lowest = 1;

/** The formal requirements of a role: each a choice among what there is, or none. */
export function MustHaves({ role, place, error, onChange }: RoleTermsProps) {
  const t = useTexts(supplyTexts);
  const names = useCodeNames();
  const reference = useReferenceData();
  const terms = termsOf(role);
  const errorOf = (term: Term) => {
    const index = terms.findIndex((each) => each.term === term);
    return index < 0 ? undefined : errorAt(error, termPath(place, index));
  };
  const common = (term: Term) => ({
    id: roleFieldId(role, term),
    label: t(term),
    error: errorOf(term),
    size: 'small' as const,
    none: t('noTerm'),
  });
  const certificate = (code: string) => ({ value: code, label: names.certificate(code) });
  return (
    <HGrid columns={{ xs: 1, sm: 2 }} gap="space-16" align="start">
      <SelectField
        {...common('licence')}
        value={role.licence}
        options={(reference?.licences ?? []).map((each) => each.class)}
        nameOf={names.licence}
        onChoose={(licence) => onChange({ licence })}
      />
      <SelectField
        {...common('swedish')}
        value={role.swedish}
        options={(reference?.swedishLevels ?? []).slice(lowest).map(({ level }) => String(level))}
        nameOf={(level) => names.swedish(Number(level))}
        onChoose={(swedish) => onChange({ swedish })}
      />
      <SelectField
        {...common('months')}
        value={role.months}
        options={withChosen(monthsChosen, role.months).map(String)}
        nameOf={(months) => t('monthsOf', { months: Number(months) })}
        onChoose={(months) => onChange({ months })}
      />
      <SelectField
        {...common('education')}
        value={role.education}
        options={(reference?.educationLevels ?? []).slice(lowest).map(({ level }) => String(level))}
        nameOf={(level) => names.education(Number(level))}
        onChoose={(education) => onChange({ education })}
      />
      <Combobox
        {...common('certificates')}
        isMultiSelect
        isLoading={!reference}
        options={(reference?.certificates ?? []).map(({ code }) => certificate(code))}
        selectedOptions={role.certificates.map(certificate)}
        onToggleSelected={(code, isSelected) =>
          onChange({
            certificates: isSelected
              ? [...role.certificates, code]
              : role.certificates.filter((each) => each !== code),
          })
        }
      />
    </HGrid>
  );
}

/** What an earlier enquiry asked for can be chosen too, though it isn't among the usual. */
function withChosen(usual: readonly number[], chosen: string): number[] {
  const months = Number(chosen);
  return months > 0 && !usual.includes(months) ? [...usual, months].toSorted((a, b) => a - b) : [...usual];
}
