import {
  createTurns,
  type CreationRequest,
  IdempotencyKeyReused,
  type Loaded,
  newId,
} from '@samspar/messaging';
import type { Demand, Filling } from '../../domain/demands/demand.ts';
import { fillingAskedFor, fillOpening } from '../../domain/demands/fill-opening.ts';
import type { StaffMember } from '../../domain/staff-member.ts';
import type { DemandStore } from '../../store/demands/demand-store.ts';
import { loadDemand } from './change-in-reach.ts';

export interface OpeningToFill extends Pick<Filling, 'how' | 'on'> {
  demandId: string;
  by: StaffMember;
  authorize(municipality: string): void;
}

export interface FillOpeningOptions {
  demands: Pick<DemandStore, 'load' | 'save'>;
  now: () => Date;
  today: () => string;
}

export interface Filled {
  demand: Loaded<Demand>;
  filling: Filling;
}

/**
 * Fills one opening of a demand. Several who fill different openings don't stand in each other's way, and there are never more
 * fillings than openings. The repeat of a request gives the filling it made.
 */
export function createFillOpening({ demands, now, today }: FillOpeningOptions) {
  const inTurn = createTurns();
  return (opening: OpeningToFill, request: CreationRequest): Promise<Filled> =>
    inTurn(opening.demandId, () => fill(opening, request));

  async function fill(
    { demandId, how, on, by, authorize }: OpeningToFill,
    request: CreationRequest,
  ): Promise<Filled> {
    const demand = await loadDemand(demands, demandId);
    authorize(demand.state.profile.municipality);
    const earlier = fillingAskedFor(demand.state, request.key);
    if (earlier && earlier.request.hash !== request.hash) throw new IdempotencyKeyReused();
    if (earlier) return { demand, filling: earlier };
    const act = { at: now().toISOString(), by };
    const asked = { id: newId(), how, on, request };
    const stamp = { ...act, revision: demand.revision + 1 };
    const saved = await demands.save(demand, fillOpening(demand.state, asked, today(), stamp));
    return { demand: saved, filling: { ...asked, ...act } };
  }
}
