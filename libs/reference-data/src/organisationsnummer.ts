import { hasLuhnCheckDigit } from './luhn.ts';
import { isPersonnummer, isSamordningsnummer } from './personnummer.ts';

export type OrganisationsnummerKind = 'legal-entity' | 'sole-trader';

/**
 * True for the ten-digit number of a legal entity, with or without a hyphen before the last four: the third digit is at
 * least 2, which keeps it apart from a personal identity number, and the check digit is right.
 */
export const isOrganisationsnummer = (text: string): boolean =>
  /^\d{2}[2-9]\d{3}-?\d{4}$/.test(text) && hasLuhnCheckDigit(text.replace('-', ''));

const isIdentityNumber = (twelve: string): boolean => isPersonnummer(twelve) || isSamordningsnummer(twelve);

// A sole trader trades under the owner's identity number; ten digits leave the century open, so either will do.
const isSoleTrader = (digits: string): boolean =>
  digits.length === 12
    ? isIdentityNumber(digits)
    : isIdentityNumber(`19${digits}`) || isIdentityNumber(`20${digits}`);

/**
 * Whether a number belongs to a legal entity or to a sole trader. The latter is a personal identity number and must be
 * handled as personal data. Undefined for text that is neither.
 */
export const organisationsnummerKind = (text: string): OrganisationsnummerKind | undefined => {
  const normal = normaliseOrganisationsnummer(text);
  if (normal === undefined) return undefined;
  return isOrganisationsnummer(normal) ? 'legal-entity' : 'sole-trader';
};

/**
 * The number as ten digits: spaces, the hyphen, the prefix 16 of legal entities and the century of sole traders gone.
 * Undefined for text that is no valid number.
 */
export const normaliseOrganisationsnummer = (text: string): string | undefined => {
  const digits = text.replace(/[\s-]/g, '');
  if (!/^(\d{10}|\d{12})$/.test(digits)) return undefined;
  const ten = digits.slice(-10);
  if (isOrganisationsnummer(ten) && (digits.length === 10 || digits.startsWith('16'))) return ten;
  return isSoleTrader(digits) ? ten : undefined;
};
