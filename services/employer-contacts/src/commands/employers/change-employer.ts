import type { Employer, EmployerEvent } from '../../domain/employers/employer.ts';
import type { EmployerStore } from '../../store/employers/employer-store.ts';
import { type EmployerChange, employerInReach } from './employer-in-reach.ts';

/**
 * Changes an employer as somebody has seen it: `decide` says what comes of it, `where` in whose municipality that is.
 * One story for its details, workplaces, contact persons and warnings: only what is decided differs.
 */
export function createChangeEmployer({ employers }: { employers: Pick<EmployerStore, 'load' | 'save'> }) {
  return async (
    change: EmployerChange,
    decide: (employer: Employer) => EmployerEvent[],
    where?: (employer: Employer) => string,
  ) => {
    const employer = await employerInReach(employers, change, where);
    return employers.save(employer, decide(employer.state));
  };
}
