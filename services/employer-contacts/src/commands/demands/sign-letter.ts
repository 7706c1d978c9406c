import type { LetterOfIntent } from '../../domain/demands/demand.ts';
import { signLetter } from '../../domain/demands/letter-of-intent.ts';
import type { ChangeInReach, DemandChange } from './change-in-reach.ts';

/** Records the employer's letter of intent. */
export function createSignLetter({
  changeInReach,
  today,
}: {
  changeInReach: ChangeInReach;
  today: () => string;
}) {
  return (change: DemandChange, letter: LetterOfIntent) =>
    changeInReach(change, ({ state }, stamp) => signLetter(state, letter, today(), stamp));
}
