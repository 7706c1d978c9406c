/**
 * Whether a text may stand in an address as something to search for. Digits may as far as they can only be a legal entity's
 * number, whose third digit is at least 2: a sole trader's is a personnummer, and so may its beginning be.
 */
export function isSearchable(text: string): boolean {
  const digits = text.replace(/[\s-]/g, '');
  if (!/^\d{3,}$/.test(digits)) return true;
  if (digits.startsWith('16')) return isSearchable(digits.slice(2));
  return !digits.startsWith('19') && digits.charAt(2) >= '2';
}
