import type { DemandProfile } from '@samspar/contracts';
import { refusals } from './refusals.ts';

/** An employer's registered need of competence. */
export interface Demand {
  employerId: string;
  status: 'open' | 'closed';
  profile: DemandProfile;
  outcome?: DemandOutcome;
}

/** How a demand ended. */
export type DemandOutcome = 'filled' | 'partly-filled' | 'cancelled';

export type DemandEvent =
  | { type: 'demand-registered'; employerId: string; profile: DemandProfile }
  | { type: 'demand-changed'; profile: DemandProfile }
  | { type: 'demand-closed'; outcome: DemandOutcome }
  | { type: 'demand-reopened' };

export function registerDemand(employerId: string, profile: DemandProfile): DemandEvent[] {
  return [{ type: 'demand-registered', employerId, profile }];
}

/** A demand stays in the municipality that registered it: its shortlist and its permissions follow from there. */
export function changeDemand(demand: Demand, profile: DemandProfile): DemandEvent[] {
  if (demand.status === 'closed') throw refusals.demandClosed();
  if (profile.municipality !== demand.profile.municipality) throw refusals.demandMoved();
  if (JSON.stringify(profile) === JSON.stringify(demand.profile)) return [];
  return [{ type: 'demand-changed', profile }];
}

export function closeDemand(demand: Demand, outcome: DemandOutcome): DemandEvent[] {
  if (demand.status === 'closed') throw refusals.demandClosed();
  return [{ type: 'demand-closed', outcome }];
}

export function reopenDemand(demand: Demand): DemandEvent[] {
  if (demand.status === 'open') throw refusals.demandOpen();
  return [{ type: 'demand-reopened' }];
}

export function evolveDemand(state: Demand | undefined, event: DemandEvent): Demand {
  if (event.type === 'demand-registered') {
    return { employerId: event.employerId, status: 'open', profile: event.profile };
  }
  if (!state) throw new Error(`${event.type} before demand-registered`);
  switch (event.type) {
    case 'demand-changed':
      return { ...state, profile: event.profile };
    case 'demand-closed':
      return { ...state, status: 'closed', outcome: event.outcome };
    case 'demand-reopened':
      return { employerId: state.employerId, status: 'open', profile: state.profile };
  }
}
