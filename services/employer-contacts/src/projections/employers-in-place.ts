import type { Loaded } from '@samspar/messaging';
import type { Employer } from '../domain/employers/employer.ts';
import type { EmployerStore } from '../store/employers/employer-store.ts';

/** Many employers at once, by the ids asked for: each as it is, or as the one it was merged into. */
export async function employersInPlace(
  employers: Pick<EmployerStore, 'named'>,
  ids: readonly string[],
): Promise<Map<string, Loaded<Employer>>> {
  if (ids.length === 0) return new Map();
  const found = await employers.named(ids);
  const survivors = await employersInPlace(
    employers,
    found.flatMap(({ state }) => state.mergedInto ?? []),
  );
  return new Map(
    found.flatMap((employer) => {
      const { mergedInto } = employer.state;
      const inPlace = mergedInto ? survivors.get(mergedInto) : employer;
      return inPlace ? [[employer.id, inPlace] as const] : [];
    }),
  );
}

/** An employer's id and those of all that were merged into it: what was attached to them is found under it. */
export async function withMerged(
  employers: Pick<EmployerStore, 'mergedInto'>,
  employerId: string,
): Promise<string[]> {
  const merged = await employers.mergedInto(employerId);
  const further = await Promise.all(merged.map(({ id }) => withMerged(employers, id)));
  return [employerId, ...further.flat()];
}
