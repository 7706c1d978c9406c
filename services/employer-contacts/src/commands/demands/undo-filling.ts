import { undoFilling } from '../../domain/demands/fill-opening.ts';
import type { ChangeInReach, DemandChange } from './change-in-reach.ts';

/** Takes a filling back: the opening is open again, and so is the demand it had closed. */
export function createUndoFilling({ changeInReach }: { changeInReach: ChangeInReach }) {
  return (change: DemandChange, fillingId: string) =>
    changeInReach(change, ({ state }, stamp) => undoFilling(state, fillingId, stamp));
}
