import { reopenDemand } from '../../domain/demands/close-demand.ts';
import type { ChangeInReach, DemandChange } from './change-in-reach.ts';

/** Takes a closing back. */
export function createReopenDemand({ changeInReach }: { changeInReach: ChangeInReach }) {
  return (change: DemandChange) => changeInReach(change, ({ state }, stamp) => reopenDemand(state, stamp));
}
