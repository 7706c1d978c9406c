import { type CreationRequest, retryOnConflict } from '@samspar/messaging';
import type { Employer, EmployerEvent } from '../../domain/employers/employer.ts';
import type { Requested } from '../../domain/requested.ts';
import type { EmployerStore } from '../../store/employers/employer-store.ts';
import { addedBefore } from '../added-before.ts';
import { employerInPlace } from './employer-in-place.ts';

export interface Addition<Element extends Requested> {
  employerId: string;
  request: CreationRequest;
  /** Asks whether the caller may, with the employer it is added to. */
  authorize: (employer: Employer) => void;
  /** What there is of the kind that is added to. */
  among: (employer: Employer) => readonly Element[];
  decide: (employer: Employer) => EmployerEvent[];
}

/**
 * Adds something to an employer, or to the one it was merged into. Two who add at once both do, and a repeated request
 * adds once: the employer comes back as it then is.
 */
export function createAddToEmployer({ employers }: { employers: Pick<EmployerStore, 'load' | 'save'> }) {
  return <Element extends Requested>(addition: Addition<Element>) =>
    retryOnConflict(async () => {
      const employer = await employerInPlace(employers, addition.employerId);
      addition.authorize(employer.state);
      const earlier = addedBefore(addition.among(employer.state), addition.request);
      return earlier ? employer : employers.save(employer, addition.decide(employer.state));
    });
}
