import { invalidField, notFound } from '@samspar/contracts';
import { type Demand, type DemandEvent, type Filling, leftOf, type Stamp } from './demand.ts';
import { refusals } from './refusals.ts';

/** What someone says of an opening that has been filled. */
export type NewFilling = Pick<Filling, 'id' | 'how' | 'on' | 'request'>;

/** Fills one opening. The last one closes the demand as filled. */
export function fillOpening(
  demand: Demand,
  { id, how, on, request }: NewFilling,
  today: string,
  stamp: Stamp,
): DemandEvent[] {
  if (demand.profile.openings === undefined) throw refusals.demandUncounted();
  if (demand.status === 'closed' && demand.closing?.outcome !== 'filled') throw refusals.demandClosed();
  if (leftOf(demand) < 1) throw refusals.allFilled();
  if (on > today) throw invalidField('on', 'Ange en dag som inte ligger i framtiden.');
  const { at, by } = stamp;
  const filled: DemandEvent = { type: 'opening-filled', filling: { id, how, on, request, at, by }, stamp };
  const closed: DemandEvent = { type: 'demand-closed', closing: { outcome: 'filled' }, stamp };
  return leftOf(demand) === 1 ? [filled, closed] : [filled];
}

/** Takes a filling back. If it was the last one, the demand it closed is open again. */
export function undoFilling(demand: Demand, fillingId: string, stamp: Stamp): DemandEvent[] {
  const filling = demand.fillings.find(({ id }) => id === fillingId);
  if (!filling) throw notFound('Tillsättningen');
  const undone: DemandEvent = { type: 'filling-undone', filling, stamp };
  if (demand.status === 'open') return [undone];
  if (demand.fillings.length !== demand.profile.openings) throw refusals.demandClosed();
  return [undone, { type: 'demand-reopened', stamp }];
}

/** Every filling that was asked for, also those that have been taken back since. */
export function fillingsAskedFor({ fillings, versions }: Demand): Filling[] {
  const made = versions.flatMap(({ change }) => (change.type === 'opening-filled' ? [change.filling] : []));
  return [...fillings, ...made];
}
