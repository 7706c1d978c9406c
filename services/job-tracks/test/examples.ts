import { randomUUID } from 'node:crypto';
import type { DemandProfile } from '@samspar/contracts';
import type { KnownConsents } from '../src/domain/consent.ts';
import { evolveJobTrack, type JobTrack, type JobTrackEvent } from '../src/domain/job-track.ts';
import { openJobTrack } from '../src/domain/decide-job-track.ts';
import type { Participation } from '../src/domain/participation.ts';
import { proposeCandidate } from '../src/domain/propose-candidate.ts';

export const at = '2026-11-22T09:00:00.000Z';
/** A day that every test lives before. */
export const farAhead = '2099-12-31';
export const employerId = '018f0000-0000-7000-8000-00000000e001';

/** The profile of a demand that tracks are opened for. */
export function aDemandProfile(changes: Partial<DemandProfile> = {}): DemandProfile {
  return {
    ssyk: '5330',
    openings: 8,
    municipality: '1488',
    start: '2027-02-01',
    forJobTrack: true,
    softShare: 0.6,
    formal: [],
    soft: [],
    ...changes,
  };
}

/** Everything that has been consented to: to be matched, and to be presented to the employers. */
export function allConsents(employers: string[] = [employerId], municipality = '1488'): KnownConsents {
  return {
    municipality,
    consents: [
      { purpose: 'matching', receiver: 'partners', expiresOn: farAhead },
      ...employers.map((receiver) => ({
        purpose: 'employer-presentation' as const,
        receiver,
        expiresOn: farAhead,
      })),
    ],
  };
}

/** A track that has just been opened. */
export function anOpenTrack({ places = 2 } = {}): JobTrack {
  const wanted = { name: 'Måltid och service', demandId: randomUUID(), places, startsOn: '2027-02-01' };
  const demand = {
    employerId,
    municipality: '1488',
    ssyk: '9412',
    status: 'open' as const,
    openings: 8,
  };
  return happened(undefined, openJobTrack(wanted, demand));
}

/** What a candidate's proposal consists of. */
export function aProposal(changes: Partial<Parameters<typeof proposeCandidate>[1]> = {}) {
  const candidateId = changes.candidateId ?? randomUUID();
  return {
    id: randomUUID(),
    candidateId,
    candidateMunicipality: '1488',
    request: { key: candidateId, hash: candidateId },
    proposedBy: { id: 'anna', role: 'coordinator' },
    reason: 'Har arbetat i kök och vill vidare.',
    at,
    ...changes,
  };
}

/** A track where one candidate has got as far as `status`. */
export function aTrackWith(status: Participation['status'], changes: Partial<Participation> = {}): JobTrack {
  const track = happened(anOpenTrack(), proposeCandidate(anOpenTrack(), aProposal()));
  const participations = track.participations.map((each) => ({ ...each, status, ...changes }));
  return { ...track, participations };
}

/** The only participation of a track. */
export function onlyParticipation(track: JobTrack): Participation {
  const [only] = track.participations;
  if (!only || track.participations.length > 1) throw new Error('There is not exactly one participation.');
  return only;
}

/** The state after some events. */
export function happened(track: JobTrack | undefined, events: readonly JobTrackEvent[]): JobTrack {
  const state = events.reduce<JobTrack | undefined>(evolveJobTrack, track);
  if (!state) throw new Error('Nothing has happened.');
  return state;
}
