import type { ConsentOffer } from '../domain/candidate.ts';
import { giveConsent } from '../domain/consents.ts';
import type { CandidateStore } from '../store/candidate-store.ts';
import { type CandidateChange, requireActive, seenCandidate } from './candidate-in-reach.ts';

/** Records a consent the candidate gives. */
export function createGiveConsent({
  candidates,
  today,
}: {
  candidates: CandidateStore;
  today: () => string;
}) {
  return async (change: CandidateChange, offer: ConsentOffer) => {
    const candidate = await seenCandidate(candidates, change);
    return requireActive(await candidates.save(candidate, giveConsent(candidate.state, offer, today())));
  };
}
