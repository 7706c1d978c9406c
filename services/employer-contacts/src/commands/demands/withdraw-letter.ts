import { withdrawLetter } from '../../domain/demands/letter-of-intent.ts';
import type { ChangeInReach, DemandChange } from './change-in-reach.ts';

/** Takes the employer's letter of intent back. */
export function createWithdrawLetter({ changeInReach }: { changeInReach: ChangeInReach }) {
  return (change: DemandChange) => changeInReach(change, ({ state }, stamp) => withdrawLetter(state, stamp));
}
