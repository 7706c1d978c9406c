import { allot } from '../allot.ts';
import type { DemoDemand, DemoEmployer } from '../demo-region-types.ts';
import { employerPrefixes } from '../employer-names.ts';
import { organisationsnummer } from '../employers.ts';
import type { DemoExpectedNeed } from './employer-contacts-types.ts';

const knivsta = '0330';

type Row = { readonly ssyk: readonly string[]; readonly shortTerm: number; readonly longTerm: number };

/** What the agreement of Knivsta expects, by row of its table: short and long term, and the occupations of the row. */
export const knivstaTable: readonly Row[] = [
  { ssyk: ['5321'], shortTerm: 15, longTerm: 50 },
  { ssyk: ['9412', '5120'], shortTerm: 3, longTerm: 7 },
  { ssyk: ['5311', '5312'], shortTerm: 15, longTerm: 40 },
  { ssyk: ['5330'], shortTerm: 5, longTerm: 27 },
];

/** Which employer of Knivsta expects each row: by place in the list below. */
const expectedBy = [0, 2, 1, 0];

/** Invented employers of Knivsta. */
export const generateNeighbours = (): DemoEmployer[] =>
  (
    [
      ['Omsorg', 'Q', '100-'],
      ['Förskolor och Skolor', 'P', '100-'],
      ['Måltider', 'I', '20-49'],
    ] as const
  ).map(([noun, branch, sizeClass], index) => ({
    key: `neighbour-${index + 1}`,
    organisationsnummer: organisationsnummer(201 + index),
    name: `${employerPrefixes[index * 7]} ${noun} i Knivsta AB`,
    municipality: knivsta,
    branch,
    sizeClass,
  }));

const inKnivsta = (neighbours: readonly DemoEmployer[]): DemoExpectedNeed[] =>
  knivstaTable.flatMap(({ ssyk: occupations, shortTerm, longTerm }, row) => {
    const shares = occupations.map(() => 1);
    const [soon, later] = [allot(shortTerm, shares), allot(longTerm, shares)];
    return occupations.map((ssyk, index) => ({
      key: `expected-knivsta-${ssyk}`,
      by: 'business-advisor-knivsta' as const,
      employerKey: (neighbours[expectedBy[row] as number] as DemoEmployer).key,
      municipality: knivsta,
      ssyk,
      shortTerm: soon[index] as number,
      longTerm: later[index] as number,
    }));
  });

/** What employers of the region expect besides what they need now: as much again soon, and more as people retire. */
const inFyrbodal = (demands: readonly DemoDemand[]): DemoExpectedNeed[] => {
  const largest = demands.toSorted((a, b) => b.body.openings - a.body.openings).slice(0, 10);
  const once = new Map(largest.map((demand) => [`${demand.employerKey}-${demand.body.ssyk}`, demand]));
  return [...once].map(([key, { employerKey, body }], index) => ({
    key: `expected-${key}`,
    by: 'business-advisor',
    employerKey,
    municipality: body.municipality,
    ssyk: body.ssyk,
    shortTerm: body.openings,
    longTerm: body.openings * (2 + (index % 3)),
    ...(index % 4 === 0 && { note: 'Pensionsavgångar de närmaste åren.' }),
  }));
};

/** What employers expect to need, in Knivsta as its agreement says. */
export const generateExpectedNeeds = (
  neighbours: readonly DemoEmployer[],
  demands: readonly DemoDemand[],
): DemoExpectedNeed[] => [...inKnivsta(neighbours), ...inFyrbodal(demands)];
