import { InlineMessage, TextField } from '@navikt/ds-react';
import { useTexts } from '../../texts/define-texts.ts';
import { useReferenceData } from '../../ui/names/use-reference-data.ts';
import { employerTexts } from './employer-texts.ts';
import { numberState } from './number-state.ts';

interface NumberFieldProps {
  id: string;
  label: string;
  value: string;
  error: string | undefined;
  onChange: (value: string) => void;
}

/** An organisationsnummer, checked as it is typed: the number of digits and the check digit. */
export function NumberField({ value, error, onChange, ...rest }: NumberFieldProps) {
  const t = useTexts(employerTexts);
  const reference = useReferenceData();
  const state = reference ? numberState(value, reference.organisationsnummerKind) : 'unfinished';
  return (
    <div>
      <TextField
        {...rest}
        className="employer-number"
        inputMode="numeric"
        autoComplete="off"
        value={value}
        error={state === 'wrong' ? t('numberWrong') : error}
        onChange={({ target }) => onChange(target.value)}
      />
      <div role="status">
        {state === 'legal-entity' && <InlineMessage status="success">{t('numberRight')}</InlineMessage>}
        {state === 'sole-trader' && <InlineMessage status="info">{t('numberSoleTrader')}</InlineMessage>}
      </div>
    </div>
  );
}
