import type { Closing } from '@samspar/contracts/api/employer-contacts/demands';
import { requireNoPersonalData } from '../free-text.ts';
import { present } from '../present.ts';
import type { Demand, DemandEvent, Stamp } from './demand.ts';
import { refusals } from './refusals.ts';

/**
 * Closes a demand with its outcome. Whether its openings were filled one by one or are declared filled now, the outcome does not
 * contradict what has been recorded.
 */
export function closeDemand(demand: Demand, closing: Closing, stamp: Stamp): DemandEvent[] {
  if (demand.status === 'closed') throw refusals.demandClosed();
  if (closing.note) requireNoPersonalData('note', closing.note);
  const { fillings, profile } = demand;
  if (closing.outcome === 'cancelled') {
    if (fillings.length > 0) throw refusals.someFilled(fillings.length);
  } else {
    if (profile.openings === undefined) throw refusals.demandUncounted();
    if (closing.outcome === 'partly-filled' && fillings.length === profile.openings)
      throw refusals.allFilled();
  }
  return [{ type: 'demand-closed', closing: closingOf(closing), stamp }];
}

/** Only a demand that was cancelled has a reason. */
function closingOf(closing: Closing): Closing {
  const told = present({ note: closing.note });
  return closing.outcome === 'cancelled'
    ? { outcome: closing.outcome, reason: closing.reason, ...told }
    : { outcome: closing.outcome, ...told };
}

/** Takes a closing back. */
export function reopenDemand(demand: Demand, stamp: Stamp): DemandEvent[] {
  if (demand.status === 'open') throw refusals.demandOpen();
  return [{ type: 'demand-reopened', stamp }];
}
