import { type FreeText, invalidField } from '@samspar/contracts';
import { findPersonalData, type PersonalDataKind } from '@samspar/reference-data';

const names: Record<PersonalDataKind, string> = {
  personnummer: 'ett personnummer',
  email: 'en e-postadress',
  telephone: 'ett telefonnummer',
};

/**
 * Refuses a text that seems to hold personal data, unless whoever wrote it says that it is the company's own. The refusal
 * says what was found and where, without repeating it.
 */
export function requireNoPersonalData(field: string, { text, companyOwn }: FreeText): void {
  const found = findPersonalData(text).find(({ kind }) => !companyOwn.includes(kind));
  if (!found) return;
  throw invalidField(
    field,
    `Texten verkar innehålla ${names[found.kind]} (tecken ${found.start + 1}–${found.end}). Ta bort det, eller ange att det är företagets eget.`,
  );
}
