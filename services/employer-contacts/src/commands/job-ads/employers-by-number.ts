import type { EmployerStore } from '../../store/employers/employer-store.ts';

/** The employers with these organisationsnummer: id by number. */
export async function employersByNumber(
  employers: Pick<EmployerStore, 'list'>,
  numbers: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const wanted = [...new Set(numbers)];
  if (wanted.length === 0) return new Map();
  const found = await employers.list(
    { 'state.organisationsnummer': { $in: wanted } },
    { page: 1, limit: wanted.length },
  );
  return new Map(found.items.map(({ id, state }) => [state.organisationsnummer, state.mergedInto ?? id]));
}
