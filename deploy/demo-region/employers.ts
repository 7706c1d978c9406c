import {
  type BranchCode,
  type BranchStructure,
  branchStructure,
  luhnCheckDigit,
  type SizeClassCode,
  sizeClasses,
} from '@samspar/reference-data';
import { allot } from './allot.ts';
import type { DemoEmployer } from './demo-region-types.ts';
import { employerNouns, employerPrefixes } from './employer-names.ts';
import type { Random } from './random.ts';

// About as many as took part in the needs survey of autumn 2019.
const employerCount = 120;

// A small rural municipality: one employer, neither largest nor smallest, in the branches it lives by.
const grastorpBranches: ReadonlySet<BranchCode> = new Set(['A', 'C', 'F', 'G', 'H', 'P', 'Q']);

type Cell = { readonly branch: BranchCode; readonly sizeClass: SizeClassCode };

const sum = (numbers: readonly number[]): number => numbers.reduce((one, other) => one + other, 0);

const countIn = (row: BranchStructure, size: number): number => row.counts[size] as number;

const perBranch = (): number[] =>
  allot(
    employerCount,
    branchStructure.map((row) => row.total),
  );

const perSize = (): number[] =>
  allot(
    employerCount,
    sizeClasses.map((_, size) => sum(branchStructure.map((row) => countIn(row, size)))),
  );

/**
 * The branch and size of each employer, largest first, so that branch totals and size totals both are table 2's,
 * scaled: the large ones, which are few, are dealt out first and the smallest class fills each branch up.
 */
const employerCells = (): Cell[] => {
  const left = perBranch();
  const sizes = perSize();
  return [...sizeClasses.entries()].toReversed().flatMap(([size, { code: sizeClass }]) => {
    const weights = branchStructure.map((row, index) => (left[index] === 0 ? 0 : countIn(row, size)));
    const dealt = size === 0 ? [...left] : allot(sizes[size] as number, weights);
    return branchStructure.flatMap(({ branch }, index) => {
      const count = Math.min(dealt[index] as number, left[index] as number);
      left[index] = (left[index] as number) - count;
      return Array.from({ length: count }, () => ({ branch, sizeClass }));
    });
  });
};

/** How many larger employers of the same branch stand before each. */
const placesInBranch = (cells: readonly Cell[]): number[] => {
  const seen = new Map<BranchCode, number>();
  return cells.map(({ branch }) => {
    const nth = seen.get(branch) ?? 0;
    seen.set(branch, nth + 1);
    return nth;
  });
};

/** Three in five in Trollhättan, the rest in Vänersborg and a few in Grästorp, branch by branch and size by size. */
const municipalityOf = ({ branch }: Cell, nth: number): string => {
  if (nth === 2 && grastorpBranches.has(branch)) return '1444';
  return nth % 5 === 1 || nth % 5 === 3 ? '1487' : '1488';
};

const nounOf = ({ branch }: Cell, nth: number): string => {
  const nouns = employerNouns[branch];
  return nouns[nth % nouns.length] as string;
};

/** The nth number of the end of the companies' series, which has not been given out. */
export const organisationsnummer = (running: number): string => {
  const nine = String(559_999_000 - running * 7);
  return `${nine}${luhnCheckDigit(nine)}`;
};

const workplacesOf = (random: Random, name: string, { sizeClass }: Cell, municipality: string) => {
  if (sizeClass !== '50-99' && sizeClass !== '100-') return {};
  const others = ['1488', '1487'].filter((code) => code !== municipality && random.chance(0.5));
  const workplaces = [municipality, ...others].map((code, index) => ({
    name: `${name}, enhet ${index + 1}`,
    municipality: code,
  }));
  return { workplaces };
};

/**
 * Invented employers over branches and sizes as table 2 counts them. Every one is a limited company: a sole trader's
 * number would be a person's.
 */
export const generateEmployers = (random: Random): DemoEmployer[] => {
  const prefixes = random.shuffled(employerPrefixes);
  const cells = employerCells();
  const nths = placesInBranch(cells);
  return cells.map((cell, index) => {
    const nth = nths[index] as number;
    const municipality = municipalityOf(cell, nth);
    const name = `${prefixes[index % prefixes.length]} ${nounOf(cell, nth)} AB`;
    return {
      key: `employer-${String(index + 1).padStart(3, '0')}`,
      organisationsnummer: organisationsnummer(index + 1),
      name,
      municipality,
      ...cell,
      ...workplacesOf(random, name, cell, municipality),
    };
  });
};
