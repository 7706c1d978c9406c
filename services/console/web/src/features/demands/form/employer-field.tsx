import { BodyShort, Button, Label, UNSAFE_Combobox as Combobox } from '@navikt/ds-react';
import { useState } from 'react';
import { useGet } from '../../../api/use-get.ts';
import { useTexts } from '../../../texts/define-texts.ts';
import { isSearchable } from '../../../ui/form/searchable-text.ts';
import { useSettled } from '../../../ui/form/use-settled.ts';
import { useCodeNames } from '../../../ui/names/use-code-names.ts';
import { demandFormTexts } from './demand-form-texts.ts';

interface EmployerFieldProps {
  id: string;
  value: string;
  error: string | undefined;
  onChange: (employerId: string) => void;
}

const pause = 200;
const shortest = 2;

/** Whose need it is: found by name or organisationsnummer, then shown by name. */
export function EmployerField({ id, value, error, onChange }: EmployerFieldProps) {
  return value === '' ? (
    <EmployerSearch id={id} error={error} onChange={onChange} />
  ) : (
    <ChosenEmployer id={id} value={value} onGiveUp={() => onChange('')} />
  );
}

function ChosenEmployer({ id, value, onGiveUp }: { id: string; value: string; onGiveUp: () => void }) {
  const t = useTexts(demandFormTexts);
  const names = useCodeNames();
  const { data } = useGet('employer-contacts', '/employers/{employerId}', { path: { employerId: value } });
  return (
    <div id={id}>
      <Label as="p">{t('employerId')}</Label>
      <BodyShort>
        <strong>{data?.name ?? '…'}</strong>
        {data && `, ${names.municipality(data.municipality)} `}
        <Button type="button" size="small" variant="tertiary" onClick={onGiveUp}>
          {t('otherEmployer')}
        </Button>
      </BodyShort>
    </div>
  );
}

function EmployerSearch({ id, error, onChange }: Omit<EmployerFieldProps, 'value'>) {
  const t = useTexts(demandFormTexts);
  const names = useCodeNames();
  const [typed, setTyped] = useState('');
  const isPersonal = !isSearchable(typed);
  const q = useSettled(isPersonal ? '' : typed.trim(), pause);
  const isAsked = q.length >= shortest;
  const { data, isFetching } = useGet('employer-contacts', '/employers', {
    query: { q, limit: 10 },
    enabled: isAsked,
  });
  const options = (isAsked ? (data?.items ?? []) : []).map((employer) => ({
    value: employer.id,
    label: `${employer.name}, ${names.municipality(employer.municipality)}`,
  }));
  return (
    <Combobox
      id={id}
      label={t('employerId')}
      description={t('employerHint')}
      error={isPersonal ? t('employerPersonal') : error}
      options={options}
      filteredOptions={options}
      isLoading={isAsked && isFetching}
      selectedOptions={[]}
      onChange={setTyped}
      onToggleSelected={(employerId) => onChange(employerId)}
      shouldAutocomplete={false}
    />
  );
}
