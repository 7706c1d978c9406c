import type { GroupBy } from '@samspar/contracts/api/follow-up/statistics';
import { candidateTable } from '../domain/candidate-table.ts';
import type { Publish } from '../domain/published-count.ts';
import type { CountedCandidates } from '../projections/counted-candidates.ts';

export type CandidateStatistics = ReturnType<typeof createCandidateStatistics>;

/** How many candidates are in each group, by sex? */
export function createCandidateStatistics({
  candidates,
  publish,
}: {
  candidates: Pick<CountedCandidates, 'countBy'>;
  publish: Publish;
}) {
  return async (question: { municipality?: string | undefined; groupBy: GroupBy }) => {
    const counts = await candidates.countBy(question.groupBy, question.municipality);
    return candidateTable(counts, question, publish);
  };
}
