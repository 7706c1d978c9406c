import type {
  candidateStatisticsChanged,
  DemandProfile,
  EventData,
  jobTrackChanged,
} from '@samspar/contracts';
import { newId } from '@samspar/messaging';

type Counted = Extract<EventData<typeof candidateStatisticsChanged>, { counted: true }>;

/** A candidate who is counted. */
export function counted(changes: Partial<Counted> = {}): Counted {
  return {
    counted: true,
    sex: 'woman',
    ageBand: '25-34',
    birthRegion: 'outside-europe',
    municipality: '1488',
    stage: 'employable',
    swedish: 3,
    ...changes,
  };
}

/** An open demand. */
export function aDemand({
  employerId = newId(),
  ...profile
}: Partial<DemandProfile> & { employerId?: string }) {
  const whole = { ssyk: '7223', openings: 2, municipality: '1488', start: '2027-01-15', ...profile };
  return { employerId, status: 'open', stage: 'profiled', filled: 0, profile: whole };
}

/** An open job track. */
export function aJobTrack(changes: Partial<EventData<typeof jobTrackChanged>> = {}) {
  return {
    demandId: newId(),
    municipality: '1488',
    ssyk: '7223',
    places: 8,
    startsOn: '2027-02-01',
    status: 'open' as const,
    proposed: 0,
    admitted: 0,
    ...changes,
  };
}

/** A shortlist that has just been made. */
export function aShortlist(changes: object = {}) {
  return {
    municipality: '1488',
    demandRevision: 1,
    model: 1,
    asOf: '2026-11-22',
    considered: 100,
    eligible: 10,
    reachable: 12,
    entered: [],
    left: [],
    cause: 'demand-changed',
    ...changes,
  };
}
