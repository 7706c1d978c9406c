import { Select, type SelectProps } from '@navikt/ds-react';

interface SelectFieldProps<Value extends string | number>
  extends Omit<SelectProps, 'children' | 'onChange' | 'value'> {
  value: Value | '';
  options: readonly Value[];
  nameOf: (value: Value) => string;
  /** What choosing nothing is called, where it can be chosen: the value is the empty text then. */
  none?: string;
  onChoose: (value: Value) => void;
}

/** One of a few things, by its name. */
export function SelectField<Value extends string | number>(props: SelectFieldProps<Value>) {
  const { value, options, nameOf, none, onChoose, ...field } = props;
  return (
    <Select
      {...field}
      value={String(value)}
      onChange={({ target }) =>
        onChoose(options.find((each) => String(each) === target.value) ?? ('' as Value))
      }
    >
      {none !== undefined && <option value="">{none}</option>}
      {options.map((each) => (
        <option key={each} value={each}>
          {nameOf(each)}
        </option>
      ))}
    </Select>
  );
}
