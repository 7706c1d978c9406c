import { notFound } from '@samspar/contracts';
import type { Loaded } from '@samspar/messaging';
import { requireSeen } from '@samspar/runtime';
import type { Demand } from '../../domain/demands/demand.ts';
import type { DemandStore } from '../../store/demands/demand-store.ts';

/** What a change of an existing demand comes with. */
export interface DemandChange {
  demandId: string;
  seenRevision: number;
  authorize(municipality: string): void;
}

/** Loads the demand someone wants to change: it is there, they may, and they have seen it as it now is. */
export async function demandInReach(demands: DemandStore, change: DemandChange): Promise<Loaded<Demand>> {
  const demand = await demands.load(change.demandId);
  if (!demand) throw notFound('Kompetensbehovet');
  change.authorize(demand.state.profile.municipality);
  requireSeen(demand, change.seenRevision);
  return demand;
}
