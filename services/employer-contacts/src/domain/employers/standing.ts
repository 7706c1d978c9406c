import type { Employer } from './employer.ts';
import { refusals } from './refusals.ts';

/** Refuses to change what has been merged into another: the change belongs there. */
export function requireStanding({ mergedInto }: Pick<Employer, 'mergedInto'>): void {
  if (mergedInto) throw refusals.employerMerged(mergedInto);
}
