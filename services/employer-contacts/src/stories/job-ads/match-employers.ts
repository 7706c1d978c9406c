import { matchEmployer } from '../../domain/job-ads/decide-draft.ts';
import type { EmployerStore } from '../../store/employers/employer-store.ts';
import type { JobAdDraftStore } from '../../store/job-ads/job-ad-draft-store.ts';

export interface MatchingEmployersOptions {
  drafts: Pick<JobAdDraftStore, 'unmatchedNumbers' | 'unmatchedWith' | 'saveMany'>;
  employers: Pick<EmployerStore, 'numbered'>;
}

/** Gives drafts the employers that have been registered since their ads came in. A draft saved meanwhile waits for the next time. */
export function matchingEmployers({ drafts, employers }: MatchingEmployersOptions) {
  return async (): Promise<void> => {
    const ids = await employersByNumber(employers, await drafts.unmatchedNumbers());
    for (const [organisationsnummer, employerId] of ids) {
      const found = await drafts.unmatchedWith(organisationsnummer);
      await drafts.saveMany(
        found.map((before) => ({ before, events: matchEmployer(before.state, employerId) })),
      );
    }
  };
}

/** The employers with these organisationsnummer, or those they have been merged into: id by number. */
export async function employersByNumber(
  employers: Pick<EmployerStore, 'numbered'>,
  numbers: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (numbers.length === 0) return new Map();
  const found = await employers.numbered(numbers);
  return new Map(found.map(({ id, state }) => [state.organisationsnummer, state.mergedInto ?? id]));
}
