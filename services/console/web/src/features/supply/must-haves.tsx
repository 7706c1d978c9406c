import { HGrid, Select, UNSAFE_Combobox as Combobox } from '@navikt/ds-react';
import { useTexts } from '../../texts/define-texts.ts';
import { errorAt } from '../../ui/problem-fields.ts';
import { useCodeNames } from '../../ui/use-code-names.ts';
import { useReferenceData } from '../../ui/use-reference-data.ts';
import type { LicenceClass } from './enquiry-draft.ts';
import { roleFieldId, termPath } from './field-ids.ts';
import type { RoleTermsProps } from './more-terms.tsx';
import { type Term, termsOf } from './role-terms.ts';
import { supplyTexts } from './supply-texts.ts';

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
  });
  const none = <option value="">{t('noTerm')}</option>;
  const certificate = (code: string) => ({ value: code, label: names.certificate(code) });
  return (
    <HGrid columns={{ xs: 1, sm: 2 }} gap="space-16" align="start">
      <Select
        {...common('licence')}
        value={role.licence}
        onChange={({ target }) => onChange({ licence: target.value as LicenceClass | '' })}
      >
        {none}
        {reference?.licences.map((each) => (
          <option key={each.class} value={each.class}>
            {names.name(each, each.class)}
          </option>
        ))}
      </Select>
      <Select
        {...common('swedish')}
        value={role.swedish}
        onChange={({ target }) => onChange({ swedish: target.value })}
      >
        {none}
        {reference?.swedishLevels.slice(lowest).map((each) => (
          <option key={each.level} value={each.level}>
            {names.name(each, each.level)}
          </option>
        ))}
      </Select>
      <Select
        {...common('months')}
        value={role.months}
        onChange={({ target }) => onChange({ months: target.value })}
      >
        {none}
        {withChosen(monthsChosen, role.months).map((months) => (
          <option key={months} value={months}>
            {t('monthsOf', { months })}
          </option>
        ))}
      </Select>
      <Select
        {...common('education')}
        value={role.education}
        onChange={({ target }) => onChange({ education: target.value })}
      >
        {none}
        {reference?.educationLevels.slice(lowest).map((each) => (
          <option key={each.level} value={each.level}>
            {names.name(each, each.level)}
          </option>
        ))}
      </Select>
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
