import type { SizeClass } from '@samspar/contracts';

/** An employer: a company, a municipality's own department, an association. */
export interface Employer {
  /** Ten digits. A sole trader's is a personnummer, so it never leaves this service. */
  organisationsnummer: string;
  name: string;
  municipality: string;
  branch: string;
  sizeClass: SizeClass;
  /** The employer this one has been merged into. */
  mergedInto?: string;
}

export type EmployerEvent = { type: 'employer-registered'; employer: Employer };

export function registerEmployer(employer: Employer): EmployerEvent[] {
  return [{ type: 'employer-registered', employer }];
}

export function evolveEmployer(_state: Employer | undefined, event: EmployerEvent): Employer {
  return event.employer;
}
