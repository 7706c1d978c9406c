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
    Employer: ['register', 'change', 'merge'],
    EmployerContact: ['plan', 'change'],
    Enquiry: ['register', 'read', 'change'],
    Demand: ['register', 'change', 'close'],
    DemandPool: ['form', 'dissolve'],
    ExpectedNeed: ['register', 'change'],
    PlacementOffer: ['register', 'change', 'reserve'],
    SurveyRound: ['open', 'change', 'answer'],
    JobAdImport: ['run', 'read'],
    JobAdDraft: ['read', 'adopt', 'dismiss'],
  }),
  ...allow('business-advisor', 'any', {
    Employer: ['read'],
    EmployerContact: ['read'],
    Demand: ['read'],
    DemandPool: ['read'],
    ExpectedNeed: ['read'],
    PlacementOffer: ['read'],
    SurveyRound: ['read'],
    Shortlist: ['read', 'try'],
    JobTrack: ['read'],
    TrackSuggestion: ['read'],
  }),

  ...allow('coordinator', 'own', {
    EmployerContact: ['plan', 'change'],
    Enquiry: ['register', 'read', 'change'],
    DemandPool: ['form', 'dissolve'],
    PlacementOffer: ['reserve'],
    Candidate: ['register', 'read', 'change', 'erase'],
    Consent: ['change'],
    ProtectedIdentity: ['mark'],
    CandidateMatch: ['read'],
    JobTrack: ['open', 'change'],
    Participation: ['propose', 'change'],
  }),
  ...allow('coordinator', 'any', {
    Employer: ['read'],
    EmployerContact: ['read'],
    Demand: ['read'],
    DemandPool: ['read'],
    ExpectedNeed: ['read'],
    PlacementOffer: ['read'],
    SurveyRound: ['read'],
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
    PlacementOffer: ['reserve'],
  }),
  ...allow('case-worker', 'any', {
    Demand: ['read'],
    PlacementOffer: ['read'],
    Shortlist: ['read'],
    JobTrack: ['read'],
  }),

  ...allow('procurement-officer', 'own', { SupplyEnquiry: ['ask', 'read', 'withdraw'], Supply: ['count'] }),

  ...allow('steering-group', 'any', {
    ExpectedNeed: ['read'],
    SurveyRound: ['read'],
    Statistics: ['read'],
  }),

  ...allow('public-form', 'own', { Enquiry: ['submit'] }),

  ...allow('administrator', 'any', {
    DeadLetter: ['read', 'replay', 'discard'],
    AccessLog: ['read'],
    Announcement: ['repeat'],
    Job: ['read'],
    Taxonomy: ['import', 'read'],
  }),
];

function allow(role: Role, where: Reach, actionsBySubject: Record<string, string[]>): Permission[] {
  return Object.entries(actionsBySubject).flatMap(([subject, actions]) =>
    actions.map((action) => ({ role, action, subject, where })),
  );
}
