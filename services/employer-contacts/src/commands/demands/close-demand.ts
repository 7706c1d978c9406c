import { closeDemand } from '../../domain/demands/close-demand.ts';
import type { Closing } from '../../domain/demands/demand.ts';
import type { ChangeInReach, DemandChange } from './change-in-reach.ts';

/** Closes a demand with its outcome. Its shortlist is retired. */
export function createCloseDemand({ changeInReach }: { changeInReach: ChangeInReach }) {
  return (change: DemandChange, closing: Closing) =>
    changeInReach(change, ({ state }, stamp) => closeDemand(state, closing, stamp));
}
