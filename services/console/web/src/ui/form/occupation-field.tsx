import { UNSAFE_Combobox as Combobox } from '@navikt/ds-react';
import { useState } from 'react';
import { useShellTexts } from '../../texts/shell-texts.ts';
import { useCodeNames } from '../names/use-code-names.ts';
import { useReferenceData } from '../names/use-reference-data.ts';

interface OccupationFieldProps {
  id?: string;
  label: string;
  description?: string;
  /** SSYK, four digits; empty while none is chosen. */
  value: string;
  onChange: (ssyk: string) => void;
  /** Occupations to begin with while nothing has been typed. */
  suggested?: readonly string[];
  error?: string | undefined;
  size?: 'medium' | 'small';
}

const mostHits = 12;

/** Chooses an occupation, by its name or by what people call it: "undersk" finds what "vårdare" finds. */
export function OccupationField({ value, onChange, suggested = [], error, ...rest }: OccupationFieldProps) {
  const t = useShellTexts();
  const names = useCodeNames();
  const reference = useReferenceData();
  const [typed, setTyped] = useState('');
  const option = (ssyk: string) => ({ value: ssyk, label: names.occupation(ssyk) });
  const found = (reference?.searchOccupations(typed, mostHits) ?? []).map(({ ssyk }) => ssyk);
  const options = (typed.trim() === '' ? suggested : found).map(option);
  return (
    <Combobox
      {...rest}
      {...(error !== undefined && { error })}
      placeholder={t('occupationHint')}
      options={options}
      filteredOptions={options}
      isLoading={!reference}
      selectedOptions={value === '' ? [] : [option(value)]}
      onChange={setTyped}
      onToggleSelected={(ssyk, isSelected) => {
        onChange(isSelected ? ssyk : '');
        setTyped('');
      }}
      shouldAutocomplete={false}
    />
  );
}
