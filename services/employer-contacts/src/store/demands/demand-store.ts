import { demandChanged } from '@samspar/contracts';
import { createAggregateStore } from '@samspar/messaging';
import type { Connection } from 'mongoose';
import { type Demand, type DemandEvent, evolveDemand } from '../../domain/demands/demand.ts';

export type DemandStore = ReturnType<typeof createDemandStore>;

/** Demands. Whatever happens to one, the world is told how it now stands. */
export function createDemandStore(connection: Connection, onSaved: () => void) {
  return createAggregateStore<Demand, DemandEvent>({
    connection,
    collection: 'demands',
    evolve: evolveDemand,
    announce: ({ employerId, status, profile }) => [
      { event: demandChanged, data: { employerId, status, stage: 'quantified', filled: 0, profile } },
    ],
    indexes: [[{ 'state.profile.municipality': 1 }], [{ 'state.employerId': 1 }]],
    onSaved,
  });
}
