import { Checkbox, CheckboxGroup, Textarea } from '@navikt/ds-react';
import { useShellTexts } from '../../texts/shell-texts.ts';
import { useReferenceData } from '../names/use-reference-data.ts';

type OwnKind = 'personnummer' | 'email' | 'telephone';

/** A text someone writes, and which kinds of number or address in it they say are the company's own. */
export interface FreeText {
  text: string;
  companyOwn?: OwnKind[];
}

interface FreeTextFieldProps {
  id: string;
  label: string;
  description?: string;
  value: FreeText;
  onChange: (value: FreeText) => void;
  error?: string | undefined;
}

const longest = 2000;

/**
 * A text to colleagues. Where it seems to hold a number or an address, whoever writes it says whether it is the company's
 * own; the services refuse it otherwise.
 */
export function FreeTextField({ value, onChange, ...field }: FreeTextFieldProps) {
  const t = useShellTexts();
  const found = useReferenceData()?.findPersonalData(value.text) ?? [];
  const kinds = [...new Set(found.map(({ kind }) => kind))];
  const own = value.companyOwn ?? [];
  return (
    <>
      <Textarea
        {...field}
        value={value.text}
        maxLength={longest}
        minRows={2}
        onChange={({ target }) => onChange({ ...value, text: target.value })}
      />
      {kinds.length > 0 && (
        <CheckboxGroup
          size="small"
          legend={t('personalFound')}
          description={t('personalFoundHint')}
          value={own}
          onChange={(companyOwn: OwnKind[]) => onChange({ ...value, companyOwn })}
        >
          {kinds.map((kind) => (
            <Checkbox key={kind} value={kind}>
              {t(`personal.${kind}`)}
            </Checkbox>
          ))}
        </CheckboxGroup>
      )}
    </>
  );
}

/** What was written, or nothing. */
export function writtenText({ text, companyOwn = [] }: FreeText): FreeText | undefined {
  return text.trim() === '' ? undefined : { text, companyOwn };
}
