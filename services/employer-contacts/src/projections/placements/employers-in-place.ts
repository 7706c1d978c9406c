import type { Loaded } from '@samspar/messaging';
import type { Employer } from '../../domain/employers/employer.ts';
import type { EmployerStore } from '../../store/employers/employer-store.ts';

export type EmployersInPlace = ReturnType<typeof createEmployersInPlace>;

/** Many employers at once, each as it is or as the one it was merged into. */
export function createEmployersInPlace(employers: Pick<EmployerStore, 'list'>) {
  async function load(ids: Iterable<string>): Promise<Map<string, Loaded<Employer>>> {
    const wanted = [...new Set(ids)];
    if (wanted.length === 0) return new Map();
    const { items } = await employers.list({ _id: { $in: wanted } }, { page: 1, limit: wanted.length });
    const merged = items.flatMap(({ state }) => state.mergedInto ?? []);
    const survivors = await load(merged);
    return new Map(
      items.flatMap((employer) => {
        const { mergedInto } = employer.state;
        const inPlace = mergedInto ? survivors.get(mergedInto) : employer;
        return inPlace ? [[employer.id, inPlace] as const] : [];
      }),
    );
  }
  return load;
}
