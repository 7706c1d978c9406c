import { employerRegistered } from '@samspar/contracts';
import { type Listener, listenTo } from '@samspar/messaging';
import type { EmployerBranches } from '../projections/employer-branches.ts';

/** An employer is there: know its branch. */
export function onEmployerRegistered({ employers }: { employers: EmployerBranches }): Listener {
  return listenTo(employerRegistered, (envelope) => employers.put(envelope));
}
