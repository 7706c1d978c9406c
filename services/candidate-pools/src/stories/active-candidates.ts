import type { Loaded } from '@samspar/messaging';
import type { Changeable } from '@samspar/runtime';
import type { ActiveCandidate, Candidate, CandidateEvent } from '../domain/candidate.ts';
import { refusals } from '../domain/refusals.ts';
import type { CandidateStore } from '../store/candidate-store.ts';

/** Candidates as they can be reached: unknown, protected and erased are all not there. What is saved may end that. */
export function activeCandidates(
  candidates: Pick<CandidateStore, 'load' | 'save'>,
): Changeable<ActiveCandidate, CandidateEvent> {
  return {
    async load(id) {
      const candidate = await candidates.load(id);
      return candidate?.state.status === 'active' ? requireActive(candidate) : undefined;
    },
    save: async (before, events) => (await candidates.save(before, events)) as Loaded<ActiveCandidate>,
  };
}

/** The one gate to a candidate: unknown, protected and erased are refused alike. */
export function requireActive(candidate: Loaded<Candidate> | undefined): Loaded<ActiveCandidate> {
  if (candidate?.state.status !== 'active') throw refusals.candidateUnknown();
  return { ...candidate, state: candidate.state };
}
