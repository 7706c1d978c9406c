import type { JobTrack, JobTrackEvent } from './job-track.ts';
import type { Participation } from './participation.ts';
import { refusals } from './refusals.ts';

/** One document holds the whole admission: this keeps it well below what a document can hold. */
export const mostProposals = 500;

/** Who is proposed, by whom and why. */
export interface Proposal
  extends Pick<
    Participation,
    'id' | 'candidateId' | 'candidateMunicipality' | 'request' | 'proposedBy' | 'reason'
  > {
  at: string;
}

/** Proposes a candidate: any partner may, once per candidate for as long as the proposal stands. */
export function proposeCandidate(track: JobTrack, proposal: Proposal): JobTrackEvent[] {
  if (track.status === 'cancelled') throw refusals.trackCancelled();
  const isSame = ({ candidateId, status }: Participation) =>
    candidateId === proposal.candidateId && status !== 'withdrawn';
  if (track.participations.some(isSame)) throw refusals.alreadyProposed();
  if (track.participations.length >= mostProposals) throw refusals.tooManyProposals(mostProposals);
  const { id, candidateId, candidateMunicipality, request, at, reason } = proposal;
  const { id: by, role, name } = proposal.proposedBy;
  const decision = { step: 'proposed' as const, by, ...(name && { name }), at, reason };
  const participation: Participation = {
    id,
    candidateId,
    candidateMunicipality,
    status: 'proposed',
    revision: 1,
    request: { key: request.key, hash: request.hash },
    proposedBy: { id: by, role, ...(name && { name }) },
    reason,
    decisions: [decision],
  };
  return [{ type: 'admission-step-taken', step: 'proposed', participation }];
}
