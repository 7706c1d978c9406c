import type { Role } from './roles.ts';

/** Who may do something: in their own municipalities only, or wherever the thing is. */
interface Allowed {
  own?: readonly Role[];
  any?: readonly Role[];
}

/**
 * The one table of who may do what, and where: a block per area, a row per thing. What is not here is refused, and an
 * operation that names anything else does not compile. Imports no library: the web application reads it too.
 */
export const permissions = {
  // Employers, the contacts with them and fairs
  Employer: {
    read: { any: ['business-advisor', 'coordinator'] },
    register: { own: ['business-advisor'] },
    change: { own: ['business-advisor'] },
    merge: { own: ['business-advisor'] },
  },
  EmployerContact: {
    read: { any: ['business-advisor', 'coordinator'] },
    plan: { own: ['business-advisor', 'coordinator'] },
    change: { own: ['business-advisor', 'coordinator'] },
  },

  // What employers ask for
  Enquiry: {
    submit: { own: ['public-form'] },
    register: { own: ['business-advisor', 'coordinator'] },
    read: { own: ['business-advisor', 'coordinator'] },
    change: { own: ['business-advisor', 'coordinator'] },
  },
  Demand: {
    read: { any: ['business-advisor', 'coordinator', 'case-worker'] },
    register: { own: ['business-advisor'] },
    change: { own: ['business-advisor'] },
    close: { own: ['business-advisor'] },
  },
  DemandPool: {
    read: { any: ['business-advisor', 'coordinator'] },
    form: { own: ['business-advisor', 'coordinator'] },
    dissolve: { own: ['business-advisor', 'coordinator'] },
  },
  JobAdImport: { run: { own: ['business-advisor'] }, read: { own: ['business-advisor'] } },
  JobAdDraft: {
    read: { own: ['business-advisor'] },
    adopt: { own: ['business-advisor'] },
    dismiss: { own: ['business-advisor'] },
  },
  Taxonomy: { import: { any: ['administrator'] }, read: { any: ['administrator'] } },

  // What employers offer and expect
  PlacementOffer: {
    read: { any: ['business-advisor', 'coordinator', 'case-worker'] },
    register: { own: ['business-advisor'] },
    change: { own: ['business-advisor'] },
    reserve: { own: ['business-advisor', 'coordinator', 'case-worker'] },
  },
  ExpectedNeed: {
    read: { any: ['business-advisor', 'coordinator', 'steering-group'] },
    register: { own: ['business-advisor'] },
    change: { own: ['business-advisor'] },
  },
  SurveyRound: {
    read: { any: ['business-advisor', 'coordinator', 'steering-group'] },
    open: { own: ['business-advisor'] },
    change: { own: ['business-advisor'] },
    answer: { own: ['business-advisor'] },
  },

  // Candidates
  Candidate: {
    register: { own: ['coordinator', 'case-worker'] },
    read: { own: ['coordinator', 'case-worker'] },
    change: { own: ['coordinator', 'case-worker'] },
    erase: { own: ['coordinator', 'case-worker'] },
  },
  Consent: { change: { own: ['coordinator', 'case-worker'] } },
  ProtectedIdentity: { mark: { own: ['coordinator', 'case-worker'] } },

  // Matching
  CandidateMatch: { read: { own: ['coordinator', 'case-worker'] } },
  Shortlist: {
    read: { any: ['business-advisor', 'coordinator', 'case-worker'] },
    try: { any: ['business-advisor', 'coordinator'] },
  },
  TrackSuggestion: { read: { any: ['business-advisor', 'coordinator'] } },
  Job: { read: { any: ['administrator'] } },

  // Job tracks
  JobTrack: {
    read: { any: ['business-advisor', 'coordinator', 'case-worker'] },
    open: { own: ['coordinator'] },
    change: { own: ['coordinator'] },
  },
  Participation: { propose: { own: ['coordinator', 'case-worker'] }, change: { own: ['coordinator'] } },

  // Procurement
  SupplyEnquiry: {
    ask: { own: ['procurement-officer'] },
    read: { own: ['procurement-officer'] },
    withdraw: { own: ['procurement-officer'] },
  },
  Supply: { count: { own: ['procurement-officer'] } },

  // Follow-up
  Statistics: { read: { any: ['coordinator', 'steering-group'] } },

  // Every service
  DeadLetter: {
    read: { any: ['administrator'] },
    replay: { any: ['administrator'] },
    discard: { any: ['administrator'] },
  },
  AccessLog: { read: { any: ['administrator'] } },
  Announcement: { repeat: { any: ['administrator'] } },
} as const satisfies Record<string, Record<string, Allowed>>;

type Table = typeof permissions;
/** What something can be done with, as the permission table names it. */
export type Subject = keyof Table;
/** Something that somebody may do: an action and its subject. */
export type May = {
  [S in Subject]: { [A in keyof Table[S] & string]: readonly [A, S] }[keyof Table[S] & string];
}[Subject];
/** What can be read, by whoever may. */
export type Readable = Extract<May, readonly ['read', unknown]>[1];
/** Where a permission holds: in the actor's own municipalities, or wherever the thing is. */
export type Reach = 'own' | 'any';

/** Where a role may do something; `undefined` where it may not at all. */
export function reachOf(role: Role, [action, subject]: May): Reach | undefined {
  const { any, own } = (permissions[subject] as Record<string, Allowed>)[action] ?? {};
  if (any?.includes(role)) return 'any';
  return own?.includes(role) ? 'own' : undefined;
}
