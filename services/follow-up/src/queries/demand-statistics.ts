import { demandSummary } from '../domain/demand-summary.ts';
import { shortlistDelay } from '../domain/shortlist-delay.ts';
import type { Demands } from '../projections/demands.ts';
import type { EmployerBranches } from '../projections/employer-branches.ts';
import type { Shortlists } from '../projections/shortlists.ts';

export type DemandStatistics = ReturnType<typeof createDemandStatistics>;

/** What is asked for now, where, in which branches; and how soon does a demand get its first shortlist? */
export function createDemandStatistics({
  demands,
  employers,
  shortlists,
}: {
  demands: Pick<Demands, 'find'>;
  employers: Pick<EmployerBranches, 'all'>;
  shortlists: Pick<Shortlists, 'first' | 'currentIds'>;
}) {
  return async (municipality?: string) => {
    const [known, branchOf, firsts, withShortlist] = await Promise.all([
      demands.find(municipality),
      employers.all(),
      shortlists.first(municipality),
      shortlists.currentIds(municipality),
    ]);
    const { open, ...groups } = demandSummary(known, branchOf);
    const answered = known.filter(({ id, status }) => status === 'open' && withShortlist.has(id));
    return {
      open: { ...open, withShortlist: answered.length },
      ...groups,
      timeToFirstShortlist: shortlistDelay(firsts),
    };
  };
}
