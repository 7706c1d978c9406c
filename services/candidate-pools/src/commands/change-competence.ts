import type { Competence } from '@samspar/contracts';
import { changeCompetence } from '../domain/decisions.ts';
import type { CandidateStore } from '../store/candidate-store.ts';
import { type CandidateChange, requireActive, seenCandidate } from './candidate-in-reach.ts';

/** Changes what a candidate can and wants. */
export function createChangeCompetence({
  candidates,
  today,
}: {
  candidates: CandidateStore;
  today: () => string;
}) {
  return async (change: CandidateChange, competence: Competence) => {
    const candidate = await seenCandidate(candidates, change);
    return requireActive(
      await candidates.save(candidate, changeCompetence(candidate.state, competence, today())),
    );
  };
}
