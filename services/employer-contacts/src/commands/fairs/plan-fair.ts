import type { CreationRequest } from '@samspar/messaging';
import { planFair } from '../../domain/fairs/fair.ts';
import { refusals } from '../../domain/fairs/refusals.ts';
import type { EmployerStore } from '../../store/employers/employer-store.ts';
import type { FairStore } from '../../store/fairs/fair-store.ts';

type Employers = Pick<EmployerStore, 'named'>;

/** Plans a fair with its employers. */
export function createPlanFair({
  fairs,
  employers,
}: {
  fairs: Pick<FairStore, 'create'>;
  employers: Employers;
}) {
  return async (fair: Parameters<typeof planFair>[0], request: CreationRequest) => {
    await requireEmployers(employers, fair.employerIds);
    return fairs.create(planFair(fair), { request });
  };
}

/** Refuses a fair with an employer that is not there. */
export async function requireEmployers(employers: Employers, employerIds: readonly string[]): Promise<void> {
  if ((await employers.named(employerIds)).length < employerIds.length) throw refusals.employerUnknown();
}
