import { notFound } from '@samspar/contracts';
import type { Loaded } from '@samspar/messaging';
import type { Employer } from '../domain/employers/employer.ts';
import type { EmployerStore } from '../store/employers/employer-store.ts';

/** The employer with this id, or the one it has been merged into: whoever a new contact, demand or offer belongs to. */
export async function employerInPlace(
  employers: Pick<EmployerStore, 'inPlace'>,
  employerId: string,
): Promise<Loaded<Employer>> {
  const employer = await employers.inPlace(employerId);
  if (!employer) throw notFound('Arbetsgivaren');
  return employer;
}
