import { invalidField } from '@samspar/contracts';
import type { Loaded } from '@samspar/messaging';
import type { Employer } from '../domain/employers/employer.ts';
import { municipalityOf } from '../domain/employers/workplace.ts';
import type { EmployerStore } from '../store/employers/employer-store.ts';
import { employerInPlace } from '../commands/employers/employer-in-place.ts';

/** Where something new at an employer is to be. */
interface Place {
  employerId: string;
  workplaceId?: string | undefined;
  municipality: string;
}

/** The employer it belongs to. A workplace that is named is the employer's, and in the municipality that is named. */
export async function employerAt(
  employers: Pick<EmployerStore, 'load'>,
  { employerId, workplaceId, municipality }: Place,
): Promise<Loaded<Employer>> {
  const employer = await employerInPlace(employers, employerId);
  if (workplaceId === undefined) return employer;
  const holder = await holderOf(employers, { employerId, workplaceId, employer });
  if (municipalityOf(holder, workplaceId) !== municipality)
    throw invalidField(
      'municipality',
      'Arbetsstället ligger i en annan kommun. Ange den, eller ett annat arbetsställe.',
    );
  return employer;
}

/** A workplace registered with an employer that was merged stays with it. */
async function holderOf(
  employers: Pick<EmployerStore, 'load'>,
  {
    employerId,
    workplaceId,
    employer,
  }: { employerId: string; workplaceId: string; employer: Loaded<Employer> },
): Promise<Employer> {
  if (employer.state.workplaces.some(({ id }) => id === workplaceId)) return employer.state;
  return (await employers.load(employerId))?.state ?? employer.state;
}
