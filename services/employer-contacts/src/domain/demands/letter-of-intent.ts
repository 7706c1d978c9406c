import { invalidField } from '@samspar/contracts';
import type { LetterOfIntent } from '@samspar/contracts/api/employer-contacts/demands';
import type { Demand, DemandEvent, Stamp } from './demand.ts';
import { lacksForLetter } from './demand-stage.ts';
import { refusals } from './refusals.ts';

/** Records the employer's letter of intent: the demand is agreed. A new letter takes the earlier one's place. */
export function signLetter(
  demand: Demand,
  { signedOn, openings }: LetterOfIntent,
  today: string,
  stamp: Stamp,
): DemandEvent[] {
  if (demand.status === 'closed') throw refusals.demandClosed();
  const [lack] = lacksForLetter(demand.profile);
  if (lack) throw refusals.tooEarlyForLetter(lack);
  if (signedOn > today) throw invalidField('signedOn', 'Ange en dag som inte ligger i framtiden.');
  if (openings > (demand.profile.openings ?? 0)) throw refusals.letterOverOpenings();
  const before = demand.letterOfIntent;
  if (signedOn === before?.signedOn && openings === before.openings) return [];
  return [{ type: 'letter-signed', letter: { signedOn, openings }, stamp }];
}

/** Takes the letter of intent back: the demand is as far as its profile takes it. */
export function withdrawLetter(demand: Demand, stamp: Stamp): DemandEvent[] {
  if (demand.status === 'closed') throw refusals.demandClosed();
  if (!demand.letterOfIntent) throw refusals.noLetter();
  return [{ type: 'letter-withdrawn', stamp }];
}
