/** A demand, as far as it is followed up. */
export interface Demand {
  id: string;
  employerId: string;
  status: 'open' | 'closed';
  municipality: string;
  ssyk: string;
  openings: number;
}

interface Amount {
  demands: number;
  openings: number;
}

/**
 * Open demands in all, by occupation and municipality, and by the employer's branch (`null` until the employer is known).
 * What employers ask for is public; there are no people in these figures.
 */
export function demandSummary(demands: readonly Demand[], branchOf: ReadonlyMap<string, string>) {
  const open = demands.filter(({ status }) => status === 'open');
  const byOccupation = group(open, ({ ssyk, municipality }) => ({ ssyk, municipality }));
  const byBranch = group(open, ({ employerId }) => ({ branch: branchOf.get(employerId) ?? null }));
  return { open: amountOf(open), byOccupation, byBranch };
}

/** Groups by what `keyOf` gives; most openings first, then in order of the key. */
function group<Key extends Record<string, string | null>>(
  demands: readonly Demand[],
  keyOf: (demand: Demand) => Key,
): (Key & Amount)[] {
  const groups = new Map<string, Demand[]>();
  for (const demand of demands) {
    const name = JSON.stringify(keyOf(demand));
    groups.set(name, [...(groups.get(name) ?? []), demand]);
  }
  return [...groups]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, members]) => ({ ...(JSON.parse(name) as Key), ...amountOf(members) }))
    .toSorted((a, b) => b.openings - a.openings);
}

function amountOf(demands: readonly Demand[]): Amount {
  return { demands: demands.length, openings: demands.reduce((sum, { openings }) => sum + openings, 0) };
}
