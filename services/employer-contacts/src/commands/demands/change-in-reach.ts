import { notFound } from '@samspar/contracts';
import { type Loaded, RevisionConflict } from '@samspar/messaging';
import type { Demand, DemandEvent, Stamp } from '../../domain/demands/demand.ts';
import { requireSeenDemand } from '../../domain/demands/require-seen.ts';
import type { StaffMember } from '../../domain/staff-member.ts';
import type { DemandStore } from '../../store/demands/demand-store.ts';

/** What a change of an existing demand comes with. */
export interface DemandChange {
  demandId: string;
  seenRevision: number;
  by: StaffMember;
  authorize(municipality: string): void;
}

export interface ChangeInReachOptions {
  demands: Pick<DemandStore, 'load' | 'save'>;
  now: () => Date;
}

export type ChangeInReach = ReturnType<typeof createChangeInReach>;

/**
 * Changes a demand that is there, by someone who may and has seen it as it now is. Who comes second, also by the last
 * millisecond, is told who came first and what they changed.
 */
export function createChangeInReach({ demands, now }: ChangeInReachOptions) {
  return async (
    change: DemandChange,
    decide: (demand: Loaded<Demand>, stamp: Stamp) => DemandEvent[] | Promise<DemandEvent[]>,
  ): Promise<Loaded<Demand>> => {
    const demand = await seen(change);
    const stamp = { at: now().toISOString(), by: change.by, revision: demand.revision + 1 };
    const events = await decide(demand, stamp);
    try {
      return await demands.save(demand, events);
    } catch (error) {
      if (error instanceof RevisionConflict) await seen(change);
      throw error;
    }
  };

  async function seen({ demandId, seenRevision, authorize }: DemandChange): Promise<Loaded<Demand>> {
    const demand = await loadDemand(demands, demandId);
    authorize(demand.state.profile.municipality);
    requireSeenDemand(demand, seenRevision);
    return demand;
  }
}

export async function loadDemand(
  demands: Pick<DemandStore, 'load'>,
  demandId: string,
): Promise<Loaded<Demand>> {
  const demand = await demands.load(demandId);
  if (!demand) throw notFound('Kompetensbehovet');
  return demand;
}
