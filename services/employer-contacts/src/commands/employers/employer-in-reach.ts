import { notFound } from '@samspar/contracts';
import type { Loaded } from '@samspar/messaging';
import { requireSeen } from '@samspar/runtime';
import type { Employer } from '../../domain/employers/employer.ts';
import type { EmployerStore } from '../../store/employers/employer-store.ts';

/** What a change of an employer comes with. */
export interface EmployerChange {
  employerId: string;
  seenRevision: number;
  authorize(municipality: string): void;
}

/** The employer with this id, merged or not. Throws 404 when there is none. */
export async function loadEmployer(
  employers: Pick<EmployerStore, 'load'>,
  employerId: string,
): Promise<Loaded<Employer>> {
  const employer = await employers.load(employerId);
  if (!employer) throw notFound('Arbetsgivaren');
  return employer;
}

/**
 * Loads the employer someone wants to change: it is there, they may, and they have seen it as it now is. Where the change
 * belongs is the employer's own municipality, unless `where` finds another.
 */
export async function employerInReach(
  employers: Pick<EmployerStore, 'load'>,
  { employerId, seenRevision, authorize }: EmployerChange,
  where: (employer: Employer) => string = ({ municipality }) => municipality,
): Promise<Loaded<Employer>> {
  const employer = await loadEmployer(employers, employerId);
  authorize(where(employer.state));
  requireSeen(employer, seenRevision);
  return employer;
}
