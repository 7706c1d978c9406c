import type { DemandWish } from '@samspar/contracts';
import type { CreationRequest } from '@samspar/messaging';
import type { DemandSource } from '../../domain/demands/demand.ts';
import { registerDemand } from '../../domain/demands/register-demand.ts';
import type { FreeText } from '../../domain/free-text.ts';
import type { StaffMember } from '../../domain/staff-member.ts';
import type { DemandStore } from '../../store/demands/demand-store.ts';
import type { EmployerStore } from '../../store/employers/employer-store.ts';
import { employerInPlace } from '../employers/employer-in-place.ts';

export interface RegisterDemandOptions {
  employers: Pick<EmployerStore, 'load'>;
  demands: Pick<DemandStore, 'create'>;
  now: () => Date;
}

export interface DemandToRegister {
  employerId: string;
  wish: DemandWish;
  note?: FreeText;
  source: DemandSource;
  by: StaffMember;
}

/** Registers an employer's demand. From the moment openings and start are known it is scored within the second. */
export function createRegisterDemand({ employers, demands, now }: RegisterDemandOptions) {
  return async ({ employerId, by, ...given }: DemandToRegister, request: CreationRequest) => {
    const employer = await employerInPlace(employers, employerId);
    const stamp = { at: now().toISOString(), by, revision: 1 };
    return demands.create(registerDemand({ ...given, employerId: employer.id }, stamp), { request });
  };
}
