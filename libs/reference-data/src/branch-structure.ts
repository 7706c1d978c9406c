import type { BranchCode } from './branches.ts';
import { type SizeClassCode, sizeClasses } from './size-classes.ts';

/** How many employers a branch has in each size class, in the order of `sizeClasses`, and the published row total. */
export type BranchStructure = {
  readonly branch: BranchCode;
  readonly counts: readonly [number, number, number, number, number, number];
  readonly total: number;
};

/**
 * Employers with at least one employee in Trollhättan, Vänersborg and Grästorp, public ones included, by number of
 * employees (April 2020; table 2 of the 2020 agreement).
 */
export const branchStructure: readonly BranchStructure[] = [
  { branch: 'A', counts: [97, 10, 3, 2, 0, 0], total: 112 },
  { branch: 'B', counts: [1, 0, 0, 0, 0, 0], total: 1 },
  { branch: 'C', counts: [75, 27, 24, 20, 6, 7], total: 159 },
  { branch: 'D', counts: [8, 0, 2, 4, 0, 1], total: 15 },
  { branch: 'E', counts: [6, 4, 7, 3, 2, 0], total: 22 },
  { branch: 'F', counts: [282, 83, 45, 27, 5, 2], total: 444 },
  { branch: 'G', counts: [329, 139, 58, 35, 11, 0], total: 572 },
  { branch: 'H', counts: [105, 14, 13, 13, 3, 4], total: 152 },
  { branch: 'I', counts: [102, 28, 19, 11, 5, 0], total: 165 },
  { branch: 'J', counts: [70, 8, 9, 6, 0, 1], total: 94 },
  { branch: 'K', counts: [27, 6, 7, 2, 0, 1], total: 43 },
  { branch: 'L', counts: [129, 16, 1, 4, 2, 1], total: 153 },
  { branch: 'M', counts: [353, 38, 22, 15, 4, 2], total: 434 },
  { branch: 'N', counts: [72, 24, 13, 9, 10, 3], total: 131 },
  { branch: 'O', counts: [10, 5, 9, 9, 10, 5], total: 48 },
  { branch: 'P', counts: [45, 26, 49, 41, 17, 11], total: 189 },
  { branch: 'Q', counts: [104, 45, 58, 44, 17, 15], total: 283 },
  { branch: 'R', counts: [86, 26, 13, 3, 1, 0], total: 129 },
  { branch: 'S', counts: [129, 26, 10, 3, 2, 0], total: 170 },
];

/** Employers of one branch and size class in the table; 0 for a branch that is not in it. */
export const employersCounted = (branch: BranchCode, sizeClass: SizeClassCode): number => {
  const row = branchStructure.find((each) => each.branch === branch);
  return row?.counts[sizeClasses.findIndex((each) => each.code === sizeClass)] ?? 0;
};
