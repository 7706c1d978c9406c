import type { ConsentKey } from '../domain/candidate.ts';
import { withdrawConsent } from '../domain/consents.ts';
import type { CandidateStore } from '../store/candidate-store.ts';
import { type CandidateChange, requireActive, seenCandidate } from './candidate-in-reach.ts';

/** Records that the candidate takes a consent back. What rested on it is over within the second. */
export function createWithdrawConsent({
  candidates,
  today,
}: {
  candidates: CandidateStore;
  today: () => string;
}) {
  return async (change: CandidateChange, key: ConsentKey) => {
    const candidate = await seenCandidate(candidates, change);
    return requireActive(await candidates.save(candidate, withdrawConsent(candidate.state, key, today())));
  };
}
