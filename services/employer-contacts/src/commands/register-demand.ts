import { type DemandProfile, notFound } from '@samspar/contracts';
import type { CreationRequest } from '@samspar/messaging';
import { registerDemand } from '../domain/demand.ts';
import type { DemandStore } from '../store/demand-store.ts';
import type { EmployerStore } from '../store/employer-store.ts';

/** Registers an employer's demand. From here it is scored within the second. */
export function createRegisterDemand({
  employers,
  demands,
}: {
  employers: EmployerStore;
  demands: DemandStore;
}) {
  return async (employerId: string, profile: DemandProfile, request: CreationRequest) => {
    if (!(await employers.load(employerId))) throw notFound('Arbetsgivaren');
    return demands.create(registerDemand(employerId, profile), { request });
  };
}
