import {
  admissionStepTaken,
  candidateStatisticsChanged,
  consentsChanged,
  type DemandProfile,
  demandChanged,
  demandPoolChanged,
  type EventDefinition,
  employerAgendaChanged,
  employerChanged,
  enquiryChanged,
  expectedNeedChanged,
  jobAdImportChanged,
  jobTrackChanged,
  placementOfferChanged,
  type ScoringProfile,
  scoringProfileChanged,
  shortlistRetired,
  shortlistUpdated,
  supplyEnquiryAnswered,
  supplyEnquiryWithdrawn,
  surveyRoundChanged,
} from '@samspar/contracts';

const candidateId = '019a0000-0000-7000-8000-000000000001';
const demandId = '019a0000-0000-7000-8000-000000000002';
const employerId = '019a0000-0000-7000-8000-000000000003';

const scoringProfile: ScoringProfile = {
  id: candidateId,
  stage: 'employable',
  municipality: '1488',
  registeredAt: '2025-03-01',
  availableFrom: '2026-12-01',
  maxExtent: 100,
  schedule: ['day', 'evening'],
  reach: ['1488', '1487'],
  licences: ['B'],
  certificates: ['truckkort-b'],
  education: { level: 3, field: '521' },
  swedish: 4,
  languages: { ar: 5, en: 3 },
  experience: [{ ssyk: '7223', months: 30, lastUsed: '2023-05' }],
  interests: ['72'],
  ratings: [{ trait: 'motivation', level: 4, source: 'workplace-supervisor', observedOn: '2026-06-10' }],
  consentToMatching: true,
};

const profile: DemandProfile = {
  ssyk: '7223',
  openings: 2,
  municipality: '1488',
  start: '2027-01-15',
  extent: 100,
  schedule: ['day'],
  forJobTrack: false,
  softShare: 0.6,
  formal: [
    { kind: 'licence', class: 'B', required: true, weight: 0 },
    { kind: 'education', min: 3, field: '521', required: false, weight: 2 },
  ],
  soft: [{ trait: 'motivation', wanted: 4, weight: 5 }],
};

const examples = new Map<EventDefinition, unknown[]>([
  [employerChanged, [{ municipality: '1488', branch: 'C', sizeClass: '10-19', mergedInto: null }]],
  [
    employerAgendaChanged,
    [
      {
        municipality: '1488',
        planned: [{ contactId: demandId, kind: 'visit', on: '2026-12-01' }],
        held: 3,
        lastHeldOn: '2026-10-01',
        quietUntil: null,
      },
    ],
  ],
  [
    enquiryChanged,
    [
      {
        municipality: '1488',
        source: 'public-form',
        dueOn: '2026-12-01',
        status: 'open',
        closing: null,
        demandId: null,
      },
      {
        municipality: '1488',
        source: 'staff',
        dueOn: '2026-12-01',
        status: 'closed',
        closing: 'became-demand',
        demandId,
      },
    ],
  ],
  [demandChanged, [{ employerId, status: 'open', stage: 'profiled', filled: 0, profile }]],
  [demandPoolChanged, [{ municipality: '1488', ssyk: '7223', demandIds: [demandId], status: 'open' }]],
  [
    expectedNeedChanged,
    [{ employerId, municipality: '0330', ssyk: '5321', shortTerm: 15, longTerm: 50, status: 'current' }],
  ],
  [
    placementOfferChanged,
    [
      {
        employerId,
        municipality: '1488',
        ssyk: '9411',
        purposes: ['language-training', 'try-out'],
        periods: [{ from: '2027-01-11', until: '2027-03-26', places: 3, reserved: 1 }],
        status: 'open',
      },
    ],
  ],
  [
    surveyRoundChanged,
    [
      {
        halfYear: '2019-H2',
        municipalities: ['1488', '1487', '1444'],
        status: 'closed',
        invited: 200,
        answered: 120,
      },
    ],
  ],
  [
    jobAdImportChanged,
    [
      {
        status: 'running',
        total: 100,
        done: 40,
        drafted: 30,
        updated: 5,
        withdrawn: 2,
        unchanged: 2,
        refused: 1,
      },
    ],
  ],
  [scoringProfileChanged, [{ present: true, profile: scoringProfile }, { present: false }]],
  [
    consentsChanged,
    [
      {
        municipality: '1488',
        consents: [{ purpose: 'matching', receiver: 'partners', expiresOn: '2027-11-22' }],
      },
      { municipality: null, consents: [] },
    ],
  ],
  [
    candidateStatisticsChanged,
    [
      {
        counted: true,
        sex: 'woman',
        ageBand: '25-34',
        birthRegion: 'outside-europe',
        municipality: '1488',
        stage: 'employable',
        swedish: 3,
      },
      { counted: false },
    ],
  ],
  [
    jobTrackChanged,
    [
      {
        demandId,
        municipality: '1488',
        ssyk: '9320',
        places: 5,
        startsOn: '2027-01-15',
        status: 'open',
        proposed: 3,
        admitted: 1,
      },
    ],
  ],
  [admissionStepTaken, [{ candidateId, demandId, municipality: '1488', step: 'admitted' }]],
  [
    shortlistUpdated,
    [
      {
        municipality: '1488',
        demandRevision: 1,
        model: 1,
        asOf: '2026-11-22',
        considered: 1294,
        eligible: 37,
        reachable: 52,
        entered: [candidateId],
        left: [],
        cause: 'demand-changed',
      },
    ],
  ],
  [shortlistRetired, [{ municipality: '1488' }]],
  [supplyEnquiryAnswered, [{ municipality: '1488', roles: 2, wanted: 6 }]],
  [supplyEnquiryWithdrawn, [{ municipality: '1488' }]],
]);

/** Valid examples of an event's data, one per shape it can take. */
export function exampleOf(event: EventDefinition): unknown[] {
  const found = examples.get(event);
  if (!found) throw new Error(`${event.type} has no example: add one to contract-examples.ts.`);
  return found;
}
