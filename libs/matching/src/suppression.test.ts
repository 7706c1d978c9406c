import { describe, expect, it } from 'vitest';
import { mostFilled } from './assignment.ts';
import type { Supply } from './supply.ts';
import { bandLabel, bandOf, suppress, totalBand } from './suppression.ts';

const isLong = process.env.LONG === '1';

/** Every list of `cells` numbers from `from` up to `to`. */
function* tables(cells: number, to: number, from = 0): Generator<number[]> {
  if (cells === 0) return yield [];
  for (const rest of tables(cells - 1, to, from))
    for (let value = from; value <= to; value += 1) yield [...rest, value];
}

/** Every falling chain of `length` numbers up to `to`: one cell through enquiries that each ask for more. */
function* fallingChains(length: number, to: number): Generator<number[]> {
  if (length === 0) return yield [];
  for (let value = 0; value <= to; value += 1)
    for (const rest of fallingChains(length - 1, value)) yield [value, ...rest];
}

function* products<T>(options: readonly T[], count: number): Generator<T[]> {
  if (count === 0) return yield [];
  for (const rest of products(options, count - 1)) for (const each of options) yield [...rest, each];
}

/**
 * Plays someone who knows the rule and every publication: keeps, per publication, which values each cell shown as
 * "< 5" takes over all tables published the same. Returns the fewest values any such cell can have.
 */
const createAttacker = () => {
  const seen = new Map<string, Map<number, Set<number>>>();
  return {
    observe: (publication: string, cells: readonly number[]): void => {
      const values = seen.get(publication) ?? new Map<number, Set<number>>();
      seen.set(publication, values);
      for (const [index, value] of cells.entries()) {
        if (value > 4) continue;
        const known = values.get(index) ?? new Set<number>();
        values.set(index, known.add(value));
      }
    },
    fewestValues: (): number =>
      Math.min(...[...seen.values()].flatMap((cells) => [...cells.values()].map((each) => each.size))),
  };
};

const publishRow = (cells: readonly number[]): string =>
  JSON.stringify([cells.map(bandOf), totalBand(cells)]);

describe('bands of counts', () => {
  it('shows everything below five alike, nought included', () => {
    expect([0, 1, 4, 5, 9, 10].map((each) => bandLabel(bandOf(each)))).toEqual([
      '< 5',
      '< 5',
      '< 5',
      '5–9',
      '5–9',
      '10–14',
    ]);
  });

  it('holds the true total', () => {
    for (const row of tables(3, 9)) {
      const total = row.reduce((sum, each) => sum + each, 0);
      const { low, high } = totalBand(row);
      expect(total >= low && total <= high).toBe(true);
    }
  });

  it.each([1, 2, 3, 4, 5, 6])(
    'leaves every suppressed cell of a row of %i all five values, its total and the other cells known',
    (cells) => {
      const attacker = createAttacker();
      for (const row of tables(cells, cells < 4 ? 9 : 4)) attacker.observe(publishRow(row), row);
      expect(attacker.fewestValues()).toBe(5);
    },
  );

  it.each([
    { enquiries: 2, cells: 1, to: 14 },
    { enquiries: 2, cells: 2, to: 9 },
    { enquiries: 3, cells: 2, to: 9 },
    { enquiries: 2, cells: 3, to: isLong ? 9 : 4 },
    { enquiries: 2, cells: 4, to: 4 },
  ])(
    'leaves it at least two through $enquiries enquiries that each ask for more, over $cells cells',
    ({ enquiries, cells, to }) => {
      const attacker = createAttacker();
      for (const columns of products([...fallingChains(enquiries, to)], cells)) {
        const rows = Array.from({ length: enquiries }, (_, row) => columns.map((each) => each[row] ?? 0));
        attacker.observe(rows.map(publishRow).join(), rows.flat());
      }
      expect(attacker.fewestValues()).toBeGreaterThanOrEqual(2);
    },
  );
});

describe('a total beside what dropping a must-have would add', () => {
  it('leaves totals and the addition at least two values, asked with and without the must-have', () => {
    const attacker = createAttacker();
    for (const [without, withIt] of fallingChains(2, 29)) {
      const numbers = [withIt ?? 0, without ?? 0, (without ?? 0) - (withIt ?? 0)];
      attacker.observe(JSON.stringify(numbers.map(bandOf)), numbers);
    }
    expect(attacker.fewestValues()).toBeGreaterThanOrEqual(2);
  });
});

/** People by place and by the set of roles they could take; `people[place][i]` are those with role set `roleSets[i]`. */
const supplyOf = (
  people: readonly (readonly number[])[],
  roleSets: readonly number[],
  wanted: readonly number[],
): Supply => {
  const inRole = (place: readonly number[], role: number): number =>
    roleSets.reduce((sum, roles, index) => sum + ((roles >> role) & 1) * (place[index] ?? 0), 0);
  const both = (count: number) => ({ eligible: count, reachable: count });
  return {
    asOf: '2026-11-22',
    profiles: wanted.map((number, role) => ({
      demand: `d-${role}`,
      wanted: number,
      ...both(people.reduce((sum, place) => sum + inRole(place, role), 0)),
      municipalities: people.map((place, code) => ({ code: `${code}`, ...both(inRole(place, role)) })),
    })),
    combined: { wanted: wanted.reduce((sum, each) => sum + each, 0), ...both(0) },
    overlaps: roleSets.map((roles, index) => ({
      roles,
      ...both(people.reduce((sum, place) => sum + (place[index] ?? 0), 0)),
    })),
  };
};

/** Every way to people one place so that no role is open to more than `most`. */
const placesUpTo = (roleSets: readonly number[], roles: number, most: number): number[][] =>
  [...tables(roleSets.length, most)].filter((place) =>
    Array.from({ length: roles }, (_, role) =>
      roleSets.reduce((sum, set, index) => sum + ((set >> role) & 1) * (place[index] ?? 0), 0),
    ).every((count) => count <= most),
  );

// Asks for each set of roles alone, without bound, which bares the most; then for mixed small numbers.
const enquiriesFor = (roles: number): number[][] => [
  ...Array.from({ length: 2 ** roles - 1 }, (_, set) =>
    Array.from({ length: roles }, (_role, role) => (((set + 1) >> role) & 1) * 1000),
  ),
  [7, 3, 4, 8, 2].slice(0, roles),
  [3, 8, 6, 7, 9].slice(0, roles),
];

describe('a published supply, asked for again and again with other numbers wanted', () => {
  it.each([
    { name: 'two roles', roles: 2, places: 1, most: 14, roleSets: [1, 2, 3] },
    { name: 'two roles in two places', roles: 2, places: 2, most: isLong ? 9 : 4, roleSets: [1, 2, 3] },
    { name: 'the same role twice', roles: 2, places: 5, most: 4, roleSets: [3] },
    { name: 'a role and the same with more asked', roles: 2, places: 2, most: 9, roleSets: [1, 3] },
    { name: 'three roles, each asking more', roles: 3, places: 1, most: 14, roleSets: [1, 3, 7] },
    {
      name: 'three roles that overlap freely',
      roles: 3,
      places: 1,
      most: 4,
      roleSets: [1, 2, 3, 4, 5, 6, 7],
    },
    { name: 'three roles, some people in all', roles: 3, places: 1, most: 9, roleSets: [1, 2, 4, 7] },
    { name: 'five roles of different people', roles: 5, places: 1, most: 4, roleSets: [1, 2, 4, 8, 16] },
  ])(
    'leaves every suppressed cell at least two values: $name',
    ({ roles, places, most, roleSets }) => {
      const attacker = createAttacker();
      for (const people of products(placesUpTo(roleSets, roles, most), places)) {
        const supplies = enquiriesFor(roles).map((wanted) => supplyOf(people, roleSets, wanted));
        const cells = supplies[0]?.profiles.flatMap((each) => each.municipalities.map((m) => m.eligible));
        attacker.observe(JSON.stringify(supplies.map(suppress)), cells ?? []);
      }
      expect(attacker.fewestValues()).toBeGreaterThanOrEqual(2);
    },
    600_000,
  );

  it('never promises more than can be filled', () => {
    const roleSets = [1, 2, 3, 4, 6];
    for (const people of placesUpTo(roleSets, 3, 6)) {
      const supply = supplyOf([people], roleSets, [5, 3, 8]);
      const groups = roleSets.map((roles, index) => ({ roles: BigInt(roles), people: people[index] ?? 0 }));
      expect(suppress(supply).combined.eligible).toBeLessThanOrEqual(mostFilled(groups, [5, 3, 8]));
    }
  });
});
