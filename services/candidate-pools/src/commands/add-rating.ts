import { type CreationRequest, IdempotencyKeyReused, retryOnConflict } from '@samspar/messaging';
import type { Rating } from '../domain/candidate.ts';
import { addRating } from '../domain/decisions.ts';
import type { CandidateStore } from '../store/candidate-store.ts';
import { candidateInReach, type CandidateRequest, requireActive } from './candidate-in-reach.ts';

/** Adds what someone has seen of a candidate. Two who rate at once both count. */
export function createAddRating({ candidates, today }: { candidates: CandidateStore; today: () => string }) {
  return (asked: CandidateRequest, rating: Rating, request: CreationRequest) =>
    retryOnConflict(async () => {
      const candidate = await candidateInReach(candidates, asked);
      const earlier = candidate.state.ratingRequests.find(({ key }) => key === request.key);
      if (earlier && earlier.hash !== request.hash) throw new IdempotencyKeyReused();
      return requireActive(
        await candidates.save(candidate, addRating(candidate.state, rating, request, today())),
      );
    });
}
