import { TextField, type TextFieldProps } from '@navikt/ds-react';

interface DateFieldProps extends Omit<TextFieldProps, 'type' | 'value' | 'onChange'> {
  /** A calendar date, `2026-11-22`; empty while there is none. */
  value: string;
  onChange: (date: string) => void;
}

/** Aksel's types leave out the browser's own date field, which speaks the language of the browser. */
const date = 'date' as 'text';

/** A calendar date, typed or chosen in the browser's own way. */
export function DateField({ onChange, className = '', ...rest }: DateFieldProps) {
  return (
    <TextField
      {...rest}
      type={date}
      className={`ui-date ${className}`}
      onChange={({ target }) => onChange(target.value)}
    />
  );
}
