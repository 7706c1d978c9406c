import { employerChanged } from '@samspar/contracts';
import { type AggregateStorage, createAggregateStore, type Loaded } from '@samspar/messaging';
import type { Employer, EmployerEvent } from '../../domain/employers/employer.ts';
import { evolveEmployer } from '../../domain/employers/evolve-employer.ts';

export type EmployerStore = ReturnType<typeof createEmployerStore>;

/** No employer has had as many merged into it; who are shown on one page and compared as duplicates is bounded too. */
const most = 1000;
const all = { page: 1, limit: most };

/** Employers, unique by organisationsnummer. */
export function createEmployerStore(storage: AggregateStorage) {
  const store = createAggregateStore<Employer, EmployerEvent>({
    ...storage,
    collection: 'employers',
    evolve: evolveEmployer,
    announce: ({ municipality, branch, sizeClass, mergedInto = null }) => [
      { event: employerChanged, data: { municipality, branch, sizeClass, mergedInto } },
    ],
    indexes: [
      [{ 'state.organisationsnummer': 1 }, { unique: true }],
      [{ 'state.municipality': 1 }],
      [{ 'state.mergedInto': 1 }, { sparse: true }],
      [{ 'state.search.compared': 1 }],
      [{ 'state.search.keys': 1 }],
    ],
  });
  const find = async (filter: Record<string, unknown>): Promise<Loaded<Employer>[]> =>
    (await store.list(filter, all)).items;

  return {
    ...store,

    /** The employers merged into this one. */
    mergedInto: (employerId: string) => find({ 'state.mergedInto': employerId }),

    /** The employers with these ids. */
    named: (employerIds: readonly string[]) => find({ _id: { $in: [...new Set(employerIds)] } }),

    /**
     * Employers that may be the one sought: the same number or the same compared name, or a word that begins or ends the
     * same; of the last, those of the municipality before others, as many as can be compared at once.
     */
    async alike({
      organisationsnummer,
      compared,
      keys,
      municipality,
    }: SoughtKeys): Promise<Loaded<Employer>[]> {
      const standing = { 'state.mergedInto': { $exists: false } };
      const sharing = { 'state.search.keys': { $in: keys }, ...standing };
      const found = await Promise.all([
        organisationsnummer ? find({ 'state.organisationsnummer': organisationsnummer }) : [],
        find({ 'state.search.compared': compared, ...standing }),
        municipality ? find({ ...sharing, 'state.municipality': municipality }) : [],
        find(sharing),
      ]);
      return [...new Map(found.flat().map((employer) => [employer.id, employer])).values()];
    },
  };
}

/** By what employers that may be the same are found. */
export interface SoughtKeys {
  organisationsnummer?: string | undefined;
  compared: string;
  keys: readonly string[];
  municipality?: string | undefined;
}
