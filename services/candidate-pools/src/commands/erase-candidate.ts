import { eraseCandidate } from '../domain/decisions.ts';
import { refusals } from '../domain/refusals.ts';
import type { CandidateStore } from '../store/candidate-store.ts';
import type { IdentityStore } from '../store/identity-store.ts';
import { type CandidateChange, seenCandidate } from './candidate-in-reach.ts';

/**
 * Erases a candidate, for a reason that the access log keeps. First the candidate, so that nobody can reach it and all
 * that was announced is taken back; then the keys and the identity. If the process ends in between, the sweep goes on.
 */
export function createEraseCandidate({
  candidates,
  identities,
}: {
  candidates: CandidateStore;
  identities: IdentityStore;
}) {
  return async (change: CandidateChange, reason: string) => {
    if (reason.trim() === '') throw refusals.reasonMissing();
    const candidate = await seenCandidate(candidates, change);
    await candidates.save(candidate, eraseCandidate());
    await identities.erase(candidate.id);
  };
}
