import { describe, expect, it } from 'vitest';
import { branchStructure, employersCounted } from './branch-structure.ts';
import { branches } from './branches.ts';

describe('branch structure', () => {
  it('has one row for each of the nineteen branches', () => {
    expect(branchStructure.map((each) => each.branch)).toEqual(branches.map((each) => each.code));
    expect(branches).toHaveLength(19);
  });

  it('adds up to the published row totals', () => {
    for (const { branch, counts, total } of branchStructure) {
      expect(
        counts.reduce((sum, count) => sum + count),
        branch,
      ).toBe(total);
    }
  });

  it('answers for one branch and size class', () => {
    expect(employersCounted('G', '100-')).toBe(0);
    expect(employersCounted('Q', '100-')).toBe(15);
    expect(employersCounted('C', '10-19')).toBe(24);
  });
});
