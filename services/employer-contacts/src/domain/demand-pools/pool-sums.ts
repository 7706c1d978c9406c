import { type Demand, filledOf } from '../demands/demand.ts';

/** How many people a pool is looking for, and how many have been found. */
export interface PoolSums {
  openings: number;
  filled: number;
}

/** Sums over a pool's demands. Of a closed one only what was filled still counts: the rest is no longer looked for. */
export function poolSums(demands: readonly Demand[]): PoolSums {
  const filled = demands.reduce((sum, demand) => sum + filledOf(demand), 0);
  const openings = demands.reduce((sum, demand) => sum + soughtBy(demand), 0);
  return { openings, filled };
}

function soughtBy(demand: Demand): number {
  return demand.status === 'open' ? (demand.profile.openings ?? 0) : filledOf(demand);
}
