import { type SummedBy, sumExpectedNeeds } from '../../domain/expected-needs/sum-expected-needs.ts';
import type { ExpectedNeedStore } from '../../store/expected-needs/expected-need-store.ts';
import type { EmployersInPlace } from '../placements/employers-in-place.ts';

export type ExpectedNeedSums = ReturnType<typeof createExpectedNeedSums>;

/** How many people are expected to be needed, and by how many employers. Employers merged into one count once. */
export function createExpectedNeedSums({
  needs,
  employersInPlace,
}: {
  needs: Pick<ExpectedNeedStore, 'allCurrent'>;
  employersInPlace: EmployersInPlace;
}) {
  return async (by: SummedBy, municipality?: string) => {
    const all = await needs.allCurrent(municipality);
    const employers = await employersInPlace(all.map(({ employerId }) => employerId));
    const summed = all.flatMap((need) => {
      const employer = employers.get(need.employerId);
      return employer ? [{ ...need, employerId: employer.id, branch: employer.state.branch }] : [];
    });
    return sumExpectedNeeds(summed, by);
  };
}
