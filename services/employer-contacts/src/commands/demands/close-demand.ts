import { closeDemand, type DemandOutcome } from '../../domain/demands/demand.ts';
import type { DemandStore } from '../../store/demands/demand-store.ts';
import { type DemandChange, demandInReach } from './demand-in-reach.ts';

/** Closes a demand with its outcome. Its shortlist is retired. */
export function createCloseDemand({ demands }: { demands: DemandStore }) {
  return async (change: DemandChange, outcome: DemandOutcome) => {
    const demand = await demandInReach(demands, change);
    return demands.save(demand, closeDemand(demand.state, outcome));
  };
}
