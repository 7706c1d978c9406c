import { Problem } from '../../api/problem.ts';

/** A field of a form: the id of its input, and what it is called on the screen. */
export interface FormField {
  id: string;
  label: string;
}

/** Whether a service means this field, or something within it: `roles` is meant by `roles[0].number`. */
const isWithin = (named: string, field: string) =>
  named === field || named.startsWith(`${field}.`) || named.startsWith(`${field}[`);

/** What a service has said against a field, for showing at the field itself. */
export function errorAt(error: unknown, field: string): string | undefined {
  if (!(error instanceof Problem)) return undefined;
  return error.errors.find((one) => isWithin(one.field, field))?.message;
}

/** What a service has said, as links to the fields where the form has them. */
export function problemLines(error: Problem, fields: Readonly<Record<string, FormField>>) {
  return error.errors.map(({ field, message }) => {
    const found = Object.entries(fields).find(([name]) => isWithin(field, name))?.[1];
    return {
      key: `${field} ${message}`,
      message: found ? `${found.label}: ${message}` : message,
      id: found?.id,
    };
  });
}
