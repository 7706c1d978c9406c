import type { Act } from '@samspar/contracts';
import { normaliseOrganisationsnummer } from '@samspar/reference-data';
import type { Employer, EmployerDetails, EmployerEvent, RegisteredEmployer } from './employer.ts';
import { requireStanding } from './merging.ts';
import { refusals } from './refusals.ts';

/** The ten digits of an organisationsnummer as it was written. */
export function requireOrganisationsnummer(written: string): string {
  const digits = normaliseOrganisationsnummer(written);
  if (!digits) throw refusals.organisationsnummerInvalid();
  return digits;
}

export function registerEmployer(
  { name, branch, sizeClass, organisationsnummer, municipality }: RegisteredEmployer,
  act: Act,
): EmployerEvent[] {
  const employer = { name, branch, sizeClass, organisationsnummer, municipality };
  return [{ type: 'employer-registered', employer, ...act }];
}

/** An employer stays in the municipality that registered it: the permissions follow from there. */
export function changeEmployer(
  employer: Employer,
  { name, branch, sizeClass }: EmployerDetails,
  act: Act,
): EmployerEvent[] {
  requireStanding(employer);
  if (name === employer.name && branch === employer.branch && sizeClass === employer.sizeClass) return [];
  return [{ type: 'employer-changed', details: { name, branch, sizeClass }, ...act }];
}
