import type { EmployerStore } from '../../store/employers/employer-store.ts';

/** An employer's id and those of all that were merged into it: what was attached to them is found under it. */
export async function withMerged(
  employers: Pick<EmployerStore, 'mergedInto'>,
  employerId: string,
): Promise<string[]> {
  const merged = await employers.mergedInto(employerId);
  const further = await Promise.all(merged.map(({ id }) => withMerged(employers, id)));
  return [employerId, ...further.flat()];
}
