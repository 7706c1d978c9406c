import type { Protection } from '../domain/candidate.ts';
import { protectIdentity } from '../domain/decisions.ts';
import type { CandidateStore } from '../store/candidate-store.ts';
import type { IdentityStore } from '../store/identity-store.ts';
import { type CandidateChange, seenCandidate } from './candidate-in-reach.ts';

/**
 * Marks a candidate as protected: from the first write nobody can reach the candidate and all that was announced is
 * taken back. Then the identity is destroyed, all but the index; if the process ends in between, the sweep does it.
 */
export function createProtectIdentity({
  candidates,
  identities,
}: {
  candidates: CandidateStore;
  identities: IdentityStore;
}) {
  return async (change: CandidateChange, kind: Protection) => {
    const candidate = await seenCandidate(candidates, change);
    await candidates.save(candidate, protectIdentity(kind));
    await identities.keepMarkerOnly(candidate.id);
  };
}
