import { demandChanged } from '@samspar/contracts';
import { type AggregateStorage, createAggregateStore, type Message } from '@samspar/messaging';
import { type Demand, type DemandEvent, filledOf, scorableProfile } from '../../domain/demands/demand.ts';
import { evolveDemand } from '../../domain/demands/evolve-demand.ts';

export type DemandStore = ReturnType<typeof createDemandStore>;

/** Demands. From the moment one can be scored, the world is told how it stands whenever that has changed. */
export function createDemandStore(storage: AggregateStorage) {
  const store = createAggregateStore<Demand, DemandEvent>({
    ...storage,
    collection: 'demands',
    evolve: evolveDemand,
    announce: (demand, events) => (isNoteOnly(events) ? [] : stateOf(demand)),
    indexes: [
      [{ 'state.profile.municipality': 1 }],
      [{ 'state.employerId': 1 }],
      [{ 'state.profile.ssyk': 1 }],
    ],
  });
  return {
    ...store,

    /** The demands with these ids, in no particular order. */
    async withIds(ids: readonly string[]) {
      if (ids.length === 0) return [];
      return (await store.list({ _id: { $in: [...ids] } }, { page: 1, limit: ids.length })).items;
    },
  };
}

/** A note is for colleagues: nothing has changed for anybody else. */
function isNoteOnly(events: readonly DemandEvent[]): boolean {
  return events.length > 0 && events.every(({ type }) => type === 'demand-annotated');
}

function stateOf(demand: Demand): Message[] {
  const { employerId, status, stage } = demand;
  const profile = scorableProfile(demand.profile);
  if (!profile) return [];
  return [{ event: demandChanged, data: { employerId, status, stage, filled: filledOf(demand), profile } }];
}
