import type { Act } from '../act.ts';
import type { Employer, EmployerDetails, EmployerEvent, RegisteredEmployer } from './employer.ts';
import { requireStanding } from './merging.ts';

export function registerEmployer(employer: RegisteredEmployer, act: Act): EmployerEvent[] {
  return [{ type: 'employer-registered', employer, ...act }];
}

/** An employer stays in the municipality that registered it: the permissions follow from there. */
export function changeEmployer(employer: Employer, details: EmployerDetails, act: Act): EmployerEvent[] {
  requireStanding(employer);
  const { name, branch, sizeClass } = employer;
  if (name === details.name && branch === details.branch && sizeClass === details.sizeClass) return [];
  return [{ type: 'employer-changed', details, ...act }];
}
