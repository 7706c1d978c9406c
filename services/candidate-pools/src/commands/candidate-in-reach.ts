import type { Loaded } from '@samspar/messaging';
import { requireSeen } from '@samspar/runtime';
import type { ActiveCandidate, Candidate } from '../domain/candidate.ts';
import { refusals } from '../domain/refusals.ts';
import type { CandidateStore } from '../store/candidate-store.ts';

/** Which candidate is asked for, and whether it may be. */
export interface CandidateRequest {
  candidateId: string;
  authorize: (municipality: string) => void;
}

/** What a change of a candidate as it was last seen comes with. */
export interface CandidateChange extends CandidateRequest {
  seenRevision: number;
}

/** The one gate to a candidate: unknown, protected and erased are refused alike. */
export function requireActive(candidate: Loaded<Candidate> | undefined): Loaded<ActiveCandidate> {
  if (candidate?.state.status !== 'active') throw refusals.candidateUnknown();
  return { ...candidate, state: candidate.state };
}

/** Loads the candidate someone asks for: it may be shown at all, and to them. */
export async function candidateInReach(
  candidates: Pick<CandidateStore, 'load'>,
  { candidateId, authorize }: CandidateRequest,
): Promise<Loaded<ActiveCandidate>> {
  const candidate = requireActive(await candidates.load(candidateId));
  authorize(candidate.state.municipality);
  return candidate;
}

/** Loads the candidate someone wants to change, and has seen as it now is. */
export async function seenCandidate(
  candidates: Pick<CandidateStore, 'load'>,
  change: CandidateChange,
): Promise<Loaded<ActiveCandidate>> {
  const candidate = await candidateInReach(candidates, change);
  requireSeen(candidate, change.seenRevision);
  return candidate;
}
