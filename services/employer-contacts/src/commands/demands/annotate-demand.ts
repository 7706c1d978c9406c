import { annotateDemand } from '../../domain/demands/change-demand.ts';
import type { FreeText } from '../../domain/free-text.ts';
import type { ChangeInReach, DemandChange } from './change-in-reach.ts';

/** Writes the demand's note for colleagues, or takes it away. */
export function createAnnotateDemand({ changeInReach }: { changeInReach: ChangeInReach }) {
  return (change: DemandChange, note: FreeText | undefined) =>
    changeInReach(change, ({ state }, stamp) => annotateDemand(state, note, stamp));
}
