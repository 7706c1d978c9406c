import {
  type DemandProfile,
  demandChanged,
  type ScoringProfile,
  scoringProfileChanged,
  toEnvelope,
} from '@samspar/contracts';
import { type Bus, createPublisher } from '@samspar/messaging';
import { uuidv7 } from 'uuidv7';

const traceparent = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';
const occurrence = { index: 0, time: '2026-11-22T10:00:00Z', correlationId: 'test', causationId: 'test' };

/** A candidate who meets the demand below. */
export function aCandidate(changes: Partial<ScoringProfile> = {}): ScoringProfile {
  return {
    id: uuidv7(),
    stage: 'employable',
    municipality: '1488',
    registeredAt: '2025-03-01',
    availableFrom: '2026-01-01',
    maxExtent: 100,
    schedule: ['day'],
    reach: ['1488'],
    licences: ['B'],
    certificates: [],
    education: { level: 3 },
    swedish: 4,
    languages: {},
    experience: [],
    interests: [],
    ratings: [],
    consentToMatching: true,
    ...changes,
  };
}

/** A demand of a driving licence and motivation. */
export function aDemand(changes: Partial<DemandProfile> = {}): DemandProfile {
  return {
    ssyk: '9320',
    openings: 1,
    municipality: '1488',
    start: '2027-01-15',
    forJobTrack: false,
    softShare: 0.6,
    formal: [{ kind: 'licence', class: 'B', required: true, weight: 1 }],
    soft: [{ trait: 'motivation', wanted: 4, weight: 5 }],
    ...changes,
  };
}

/** Says what the other services would say. */
export function speaker(pools: Bus, contacts: Bus) {
  const revisions = new Map<string, number>();
  const next = (id: string) => {
    const precededBy = revisions.get(id) ?? 0;
    revisions.set(id, precededBy + 1);
    return { aggregateId: id, revision: precededBy + 1, precededBy };
  };
  const sayAsPools = createPublisher(pools);
  const sayAsContacts = createPublisher(contacts);
  const sayProfile = (
    id: string,
    data: Parameters<typeof toEnvelope<typeof scoringProfileChanged.schema>>[1]['data'],
  ) =>
    sayAsPools(
      scoringProfileChanged,
      toEnvelope(scoringProfileChanged, { ...occurrence, ...next(id), data }),
      traceparent,
    );
  return {
    candidate: (profile: ScoringProfile) => sayProfile(profile.id, { present: true, profile }),
    withdrawal: (id: string) => sayProfile(id, { present: false }),
    demand: (id: string, profile: DemandProfile, status: 'open' | 'closed' = 'open') => {
      const data = { employerId: uuidv7(), status, stage: 'profiled' as const, filled: 0, profile };
      return sayAsContacts(
        demandChanged,
        toEnvelope(demandChanged, { ...occurrence, ...next(id), data }),
        traceparent,
      );
    },
  };
}
