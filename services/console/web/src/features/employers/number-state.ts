/** What can be said of an organisationsnummer while it is being typed. */
export type NumberState = 'unfinished' | 'wrong' | 'legal-entity' | 'sole-trader';

/** `kindOf`: the check of the reference data. Too few digits are no fault yet. */
export function numberState(
  typed: string,
  kindOf: (text: string) => 'legal-entity' | 'sole-trader' | undefined,
): NumberState {
  const digits = typed.replace(/[\s-]/g, '');
  const isDigits = /^\d*$/.test(digits);
  if (isDigits && digits.length < 10) return 'unfinished';
  return kindOf(typed) ?? 'wrong';
}

/** As the service takes it: ten digits with or without a hyphen. What is something else goes as it was written. */
export function sentNumber(typed: string): string {
  const digits = typed.replace(/[\s-]/g, '');
  return /^\d{12}$/.test(digits) ? digits.slice(2) : typed.replace(/\s/g, '');
}
