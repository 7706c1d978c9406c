import { normaliseOrganisationsnummer } from '@samspar/reference-data';
import { comparedName, nameKeys } from '../../domain/employers/employer-name.ts';
import { likelyDuplicates, type Sought } from '../../domain/employers/likely-duplicates.ts';
import { refusals } from '../../domain/employers/refusals.ts';
import type { EmployerStore } from '../../store/employers/employer-store.ts';

/** Finds the employers likely to be the one somebody is about to register, each with why. */
export function createFindDuplicates({ employers }: { employers: Pick<EmployerStore, 'alike'> }) {
  return async ({ name, municipality, organisationsnummer }: Sought) => {
    const number = organisationsnummer && normaliseOrganisationsnummer(organisationsnummer);
    if (organisationsnummer && !number) throw refusals.organisationsnummerInvalid();
    const sought = { name, municipality, organisationsnummer: number };
    const candidates = await employers.alike({
      ...sought,
      compared: comparedName(name),
      keys: nameKeys(name),
    });
    return likelyDuplicates(sought, candidates);
  };
}
