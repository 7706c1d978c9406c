import type { Act } from '@samspar/contracts';
import type { CreationRequest } from '@samspar/messaging';
import { employerInPlace } from '../commands/employers/employer-in-place.ts';
import { type NewDemand, registerDemand } from '../domain/demands/register-demand.ts';
import type { DemandStore } from '../store/demands/demand-store.ts';
import type { EmployerStore } from '../store/employers/employer-store.ts';

export interface RegisteringDemandsOptions {
  employers: Pick<EmployerStore, 'load'>;
  demands: Pick<DemandStore, 'create'>;
}

export type RegisterDemand = ReturnType<typeof registeringDemands>;

/** Registers an employer's demand. From the moment openings and start are known it is scored within the second. */
export function registeringDemands({ employers, demands }: RegisteringDemandsOptions) {
  return async (demand: NewDemand, act: Act, request: CreationRequest) => {
    const { id: employerId } = await employerInPlace(employers, demand.employerId);
    return demands.create(registerDemand({ ...demand, employerId }, { ...act, revision: 1 }), { request });
  };
}
