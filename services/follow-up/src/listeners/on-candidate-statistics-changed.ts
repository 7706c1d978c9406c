import { candidateStatisticsChanged } from '@samspar/contracts';
import { type Listener, listenTo } from '@samspar/messaging';
import type { CountedCandidates } from '../projections/counted-candidates.ts';

/** A candidate is counted, counted otherwise, or no longer counted at all. */
export function onCandidateStatisticsChanged({ candidates }: { candidates: CountedCandidates }): Listener {
  return listenTo(candidateStatisticsChanged, (envelope) => candidates.put(envelope));
}
