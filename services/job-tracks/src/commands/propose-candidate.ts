import { type CreationRequest, IdempotencyKeyReused, type InTurn, newId } from '@samspar/messaging';
import { type Actor, calendarDateOf } from '@samspar/runtime';
import { allowsMatching, type KnownConsents } from '../domain/consent.ts';
import type { JobTrack } from '../domain/job-track.ts';
import type { Participation } from '../domain/participation.ts';
import { proposeCandidate } from '../domain/propose-candidate.ts';
import { refusals } from '../domain/refusals.ts';
import { participationIn, shownParticipations } from '../domain/shown-participations.ts';
import type { CandidateConsents } from '../projections/candidate-consents.ts';
import type { JobTrackStore } from '../store/job-track-store.ts';
import type { FollowConsents } from './follow-consents.ts';
import { loadTrack } from './track-in-reach.ts';

export interface ProposalRequest {
  trackId: string;
  candidateId: string;
  reason: string;
  actor: Pick<Actor, 'id' | 'role' | 'name'>;
  request: CreationRequest;
  authorize: (municipality: string) => void;
}

export interface ProposeCandidateOptions {
  tracks: Pick<JobTrackStore, 'load' | 'save'>;
  consents: Pick<CandidateConsents, 'load'>;
  inTurn: InTurn;
  followConsents: FollowConsents;
  now: () => Date;
}

/** Proposes a candidate who consents to it. Where the candidate belongs decides who may. */
export function createProposeCandidate(options: ProposeCandidateOptions) {
  const { tracks, consents, followConsents, inTurn, now } = options;

  return async (asked: ProposalRequest) => {
    const proposed = await inTurn(asked.trackId, () => propose(asked));
    await requireStillAllowed(asked.candidateId);
    return proposed;
  };

  async function propose({ trackId, candidateId, reason, actor, request, authorize }: ProposalRequest) {
    const track = await loadTrack(tracks, trackId);
    // Before the question whether the caller may: whoever is unknown, protected or without consent looks the same.
    const municipality = municipalityIfAllowed(await consents.load(candidateId));
    authorize(municipality);
    const earlier = earlierProposal(track.state, request);
    if (earlier) return { track, participation: earlier };
    const proposal = {
      id: newId(),
      candidateId,
      candidateMunicipality: municipality,
      requestKey: request.key,
      requestHash: request.hash,
      proposedBy: { id: actor.id, role: actor.role, ...(actor.name && { name: actor.name }) },
      reason,
      at: now().toISOString(),
    };
    const saved = await tracks.save(track, proposeCandidate(track.state, proposal));
    return { track: saved, participation: participationIn(saved.state, proposal.id) };
  }

  function municipalityIfAllowed(known: KnownConsents | undefined): string {
    const allowed = allowsMatching(known, calendarDateOf(now()));
    if (!allowed || !known?.municipality) throw refusals.consentMissing();
    return known.municipality;
  }

  /** A consent withdrawn while the proposal was being saved: the listener may have looked just before it was there. */
  async function requireStillAllowed(candidateId: string): Promise<void> {
    if (allowsMatching(await consents.load(candidateId), calendarDateOf(now()))) return;
    await followConsents(candidateId);
    throw refusals.consentMissing();
  }
}

/** The proposal an earlier request with the same key made in this track. */
function earlierProposal(track: JobTrack, request: CreationRequest): Participation | undefined {
  const earlier = shownParticipations(track).find(({ requestKey }) => requestKey === request.key);
  if (earlier && earlier.requestHash !== request.hash) throw new IdempotencyKeyReused();
  return earlier;
}
