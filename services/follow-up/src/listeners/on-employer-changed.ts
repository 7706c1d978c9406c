import { employerChanged } from '@samspar/contracts';
import { type Listener, listenTo } from '@samspar/messaging';
import type { EmployerBranches } from '../projections/employer-branches.ts';

/** An employer is new or changed: know its branch as it now stands. */
export function onEmployerChanged({ employers }: { employers: EmployerBranches }): Listener {
  return listenTo(employerChanged, (envelope) => employers.put(envelope));
}
