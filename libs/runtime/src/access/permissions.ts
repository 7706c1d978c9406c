import type { Role } from './roles.ts';

/** Where a permission holds: in the actor's own municipalities, or wherever the thing is. */
export type Reach = 'own' | 'any';

export interface Permission {
  role: Role;
  action: string;
  subject: string;
  where: Reach;
}

/**
 * The one table of who may do what, and where. What is not here is refused; a route whose action and subject no row
 * names stops its service from starting.
 */
export const permissions: readonly Permission[] = [
  ...allow('business-advisor', 'own', {
    Employer: ['register', 'change'],
    Demand: ['register', 'change', 'close'],
  }),
  ...allow('business-advisor', 'any', {
    Employer: ['read'],
    Demand: ['read'],
    Shortlist: ['read', 'try'],
    JobTrack: ['read'],
    TrackSuggestion: ['read'],
  }),

  ...allow('coordinator', 'own', {
    Candidate: ['register', 'read', 'change', 'erase'],
    Consent: ['change'],
    ProtectedIdentity: ['mark'],
    CandidateMatch: ['read'],
    JobTrack: ['open', 'change'],
    Participation: ['propose', 'change'],
  }),
  ...allow('coordinator', 'any', {
    Employer: ['read'],
    Demand: ['read'],
    Shortlist: ['read', 'try'],
    JobTrack: ['read'],
    TrackSuggestion: ['read'],
    Statistics: ['read'],
  }),

  ...allow('case-worker', 'own', {
    Candidate: ['register', 'read', 'change', 'erase'],
    Consent: ['change'],
    ProtectedIdentity: ['mark'],
    CandidateMatch: ['read'],
    Participation: ['propose'],
  }),
  ...allow('case-worker', 'any', { Demand: ['read'], Shortlist: ['read'], JobTrack: ['read'] }),

  ...allow('procurement-officer', 'own', { SupplyEnquiry: ['ask', 'read', 'withdraw'], Supply: ['count'] }),

  ...allow('steering-group', 'any', { Statistics: ['read'] }),

  ...allow('administrator', 'any', {
    DeadLetter: ['read', 'replay', 'discard'],
    AccessLog: ['read'],
    Announcement: ['repeat'],
    Job: ['read'],
  }),
];

function allow(role: Role, where: Reach, actionsBySubject: Record<string, string[]>): Permission[] {
  return Object.entries(actionsBySubject).flatMap(([subject, actions]) =>
    actions.map((action) => ({ role, action, subject, where })),
  );
}
