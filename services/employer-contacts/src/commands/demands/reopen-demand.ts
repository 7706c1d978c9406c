import { reopenDemand } from '../../domain/demands/demand.ts';
import type { DemandStore } from '../../store/demands/demand-store.ts';
import { type DemandChange, demandInReach } from './demand-in-reach.ts';

/** Takes a closing back. */
export function createReopenDemand({ demands }: { demands: DemandStore }) {
  return async (change: DemandChange) => {
    const demand = await demandInReach(demands, change);
    return demands.save(demand, reopenDemand(demand.state));
  };
}
