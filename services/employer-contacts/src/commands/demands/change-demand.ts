import type { DemandProfile } from '@samspar/contracts';
import { changeDemand } from '../../domain/demands/demand.ts';
import type { DemandStore } from '../../store/demands/demand-store.ts';
import { type DemandChange, demandInReach } from './demand-in-reach.ts';

/** Changes what an open demand asks for. */
export function createChangeDemand({ demands }: { demands: DemandStore }) {
  return async (change: DemandChange, profile: DemandProfile) => {
    const demand = await demandInReach(demands, change);
    return demands.save(demand, changeDemand(demand.state, profile));
  };
}
