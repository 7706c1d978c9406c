import { employerChanged } from '@samspar/contracts';
import {
  type AggregateStorage,
  createAggregateStore,
  type CreationRequest,
  isDuplicateKey,
  type Loaded,
  type Page,
} from '@samspar/messaging';
import { normaliseOrganisationsnummer, organisationsnummerKind } from '@samspar/reference-data';
import type { Employer, EmployerEvent } from '../../domain/employers/employer.ts';
import { comparedName, nameKeys, searchedName } from '../../domain/employers/employer-name.ts';
import { evolveEmployer } from '../../domain/employers/evolve-employer.ts';
import type { Sought } from '../../domain/employers/likely-duplicates.ts';
import { refusals } from '../../domain/employers/refusals.ts';

export type EmployerStore = ReturnType<typeof createEmployerStore>;

/** No employer has had as many merged into it; who are shown on one page and compared as duplicates is bounded too. */
const most = 1000;
/** Those merged into others are found by their id only. */
const standing = { 'state.mergedInto': { $exists: false } };

/** What a list of employers can be narrowed to. */
export interface WantedEmployers {
  /** Part of a name, or an organisationsnummer or its beginning. */
  q?: string | undefined;
  municipality?: string | undefined;
  branch?: string | undefined;
}

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
  const find = async (filter: Record<string, unknown>, limit = most): Promise<Loaded<Employer>[]> =>
    (await store.list(filter, { page: 1, limit: Math.max(1, limit) })).items;

  async function inPlace(employerId: string): Promise<Loaded<Employer> | undefined> {
    const employer = await store.load(employerId);
    return employer?.state.mergedInto ? inPlace(employer.state.mergedInto) : employer;
  }

  return {
    ...store,

    /** Registers an employer, once per organisationsnummer. */
    async register(events: readonly EmployerEvent[], request: CreationRequest) {
      try {
        return await store.create(events, { request });
      } catch (error) {
        throw isDuplicateKey(error) ? refusals.employerKnown() : error;
      }
    },

    /** The employer with this id, or the one it has been merged into: whoever a new contact, demand or offer belongs to. */
    inPlace,

    /** Those that stand on their own. */
    sought: ({ q, municipality, branch }: WantedEmployers, page: Page) =>
      store.list(
        {
          ...standing,
          ...(municipality && { 'state.municipality': municipality }),
          ...(branch && { 'state.branch': branch }),
          ...(q && soughtAs(q)),
        },
        page,
      ),

    /** The employers merged into this one. */
    mergedInto: (employerId: string) => find({ 'state.mergedInto': employerId }),

    /** The employers with these ids. */
    named: (employerIds: readonly string[]) =>
      find({ _id: { $in: [...new Set(employerIds)] } }, employerIds.length),

    /** The employers with these organisationsnummer. */
    numbered: (numbers: readonly string[]) =>
      find({ 'state.organisationsnummer': { $in: [...new Set(numbers)] } }, numbers.length),

    /** Employers of a municipality with a word in their name that begins or ends as one of these. */
    soundingLike: (keys: readonly string[], municipality: string) =>
      find({
        'state.municipality': municipality,
        'state.search.keys': { $in: keys },
        'state.mergedInto': { $exists: false },
      }),

    /**
     * Employers that may be the one sought: the same number or the same compared name, or a word that begins or ends the
     * same; of the last, those of the municipality before others, as many as can be compared at once.
     */
    async alike({ organisationsnummer, name, municipality }: Sought): Promise<Loaded<Employer>[]> {
      const sharing = { 'state.search.keys': { $in: nameKeys(name) }, ...standing };
      const found = await Promise.all([
        organisationsnummer ? find({ 'state.organisationsnummer': organisationsnummer }) : [],
        find({ 'state.search.compared': comparedName(name), ...standing }),
        municipality ? find({ ...sharing, 'state.municipality': municipality }) : [],
        find(sharing),
      ]);
      return [...new Map(found.flat().map((employer) => [employer.id, employer])).values()];
    },
  };
}

function soughtAs(q: string): Record<string, unknown> {
  const digits = q.replace(/[\s-]/g, '');
  if (!/^\d{4,12}$/.test(digits)) return { 'state.search.name': namedLike(searchedName(q)) };
  if (organisationsnummerKind(q) === 'sole-trader') throw refusals.numberIsPersonal('q');
  const whole = normaliseOrganisationsnummer(q);
  return { 'state.organisationsnummer': whole ?? { $regex: `^${digits}` } };
}

/** A searched name holds letters and figures only, none of which a pattern takes for its own. Signs alone name nobody. */
function namedLike(name: string) {
  return name && { $regex: name };
}
