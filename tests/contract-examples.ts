import {
  admissionStepTaken,
  candidateStatisticsChanged,
  consentsChanged,
  type DemandProfile,
  demandChanged,
  type EventDefinition,
  employerRegistered,
  jobTrackChanged,
  type ScoringProfile,
  scoringProfileChanged,
  shortlistRetired,
  shortlistUpdated,
  supplyEnquiryAnswered,
  supplyEnquiryWithdrawn,
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
  [employerRegistered, [{ municipality: '1488', branch: 'C', sizeClass: '10-19' }]],
  [demandChanged, [{ employerId, status: 'open', profile }]],
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
