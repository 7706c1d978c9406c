import type { DemandProfile } from '@samspar/contracts';
import type { CreationRequest } from '@samspar/messaging';
import { employerInPlace } from '../employers/employer-in-place.ts';
import { registerDemand } from '../../domain/demands/demand.ts';
import type { DemandStore } from '../../store/demands/demand-store.ts';
import type { EmployerStore } from '../../store/employers/employer-store.ts';

/** Registers an employer's demand. From here it is scored within the second. */
export function createRegisterDemand({
  employers,
  demands,
}: {
  employers: EmployerStore;
  demands: DemandStore;
}) {
  return async (employerId: string, profile: DemandProfile, request: CreationRequest) => {
    const employer = await employerInPlace(employers, employerId);
    return demands.create(registerDemand(employer.id, profile), { request });
  };
}
