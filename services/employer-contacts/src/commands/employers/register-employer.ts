import { type CreationRequest, isDuplicateKey } from '@samspar/messaging';
import { normaliseOrganisationsnummer } from '@samspar/reference-data';
import type { Act } from '../../domain/act.ts';
import { registerEmployer } from '../../domain/employers/change-employer.ts';
import type { RegisteredEmployer } from '../../domain/employers/employer.ts';
import { refusals } from '../../domain/employers/refusals.ts';
import type { EmployerStore } from '../../store/employers/employer-store.ts';

/** Registers an employer, once per organisationsnummer. */
export function createRegisterEmployer({ employers }: { employers: Pick<EmployerStore, 'create'> }) {
  return async (input: RegisteredEmployer, act: Act, request: CreationRequest) => {
    const organisationsnummer = normaliseOrganisationsnummer(input.organisationsnummer);
    if (!organisationsnummer) throw refusals.organisationsnummerInvalid();
    try {
      return await employers.create(registerEmployer({ ...input, organisationsnummer }, act), { request });
    } catch (error) {
      throw isDuplicateKey(error) ? refusals.employerKnown() : error;
    }
  };
}
