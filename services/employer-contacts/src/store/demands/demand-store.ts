import { type DemandStage, demandChanged } from '@samspar/contracts';
import { type AggregateStorage, createAggregateStore, type Message, type Page } from '@samspar/messaging';
import { type Demand, type DemandEvent, filledOf, scorableProfile } from '../../domain/demands/demand.ts';
import { evolveDemand } from '../../domain/demands/evolve-demand.ts';

export type DemandStore = ReturnType<typeof createDemandStore>;

/** What a list of demands can be narrowed to. */
export interface WantedDemands {
  municipality?: string | undefined;
  status?: Demand['status'] | undefined;
  stage?: DemandStage | undefined;
  ssyk?: string | undefined;
  /** The employers that ask. */
  employerIds?: readonly string[] | undefined;
  /** The demands themselves. */
  ids?: readonly string[] | undefined;
  /** Whoever registered them. */
  staffId?: string | undefined;
}

/** How many of the newest demands of a family are learned from. */
const newest = 500;

/** Demands. From the moment one can be scored, the world is told how it stands whenever that has changed. */
export function createDemandStore(storage: AggregateStorage) {
  const { list, ...store } = createAggregateStore<Demand, DemandEvent>({
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

    /** Those that are wanted, the latest first. */
    matching: ({ municipality, status, stage, ssyk, employerIds, ids, staffId }: WantedDemands, page: Page) =>
      list(
        {
          ...(municipality && { 'state.profile.municipality': municipality }),
          ...(status && { 'state.status': status }),
          ...(stage && { 'state.stage': stage }),
          ...(ssyk && { 'state.profile.ssyk': ssyk }),
          ...(staffId && { 'state.by.id': staffId }),
          ...(employerIds && { 'state.employerId': { $in: employerIds } }),
          ...(ids && { _id: { $in: ids } }),
        },
        page,
        { _id: -1 },
      ),

    /** The demands with these ids, in no particular order. */
    async named(ids: readonly string[]) {
      if (ids.length === 0) return [];
      return (await list({ _id: { $in: ids } }, { page: 1, limit: ids.length })).items;
    },

    /** The newest demands of an occupation's family, the first three digits, apart from what was a mistake. */
    async ofFamily(ssyk: string) {
      const filter = {
        'state.profile.ssyk': { $regex: `^${ssyk.slice(0, 3)}` },
        'state.closing.reason': { $ne: 'registered-by-mistake' },
      };
      return (await list(filter, { page: 1, limit: newest }, { _id: -1 })).items;
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
