import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type SummedNeed, sumExpectedNeeds } from './sum-expected-needs.ts';

/** The table a municipality kept by hand in 2020: occupation, short term, long term. */
const table: SummedNeed[] = (
  [
    ['Q', '5321', 15, 50],
    ['I', '9412', 3, 7],
    ['P', '5311', 15, 40],
    ['Q', '5330', 5, 27],
  ] as const
).map(([branch, ssyk, shortTerm, longTerm]) => ({
  employerId: 'knivsta',
  branch,
  municipality: '0330',
  ssyk,
  shortTerm,
  longTerm,
}));

describe('Sums of expected needs', () => {
  it('are those of the table, by branch and in all', () => {
    expect(sumExpectedNeeds(table, 'branch')).toEqual({
      groups: [
        { code: 'I', shortTerm: 3, longTerm: 7, employers: 1 },
        { code: 'P', shortTerm: 15, longTerm: 40, employers: 1 },
        { code: 'Q', shortTerm: 20, longTerm: 77, employers: 1 },
      ],
      total: { shortTerm: 38, longTerm: 124, employers: 1 },
    });
  });

  it('are empty where nothing is expected', () => {
    expect(sumExpectedNeeds([], 'ssyk')).toEqual({
      groups: [],
      total: { shortTerm: 0, longTerm: 0, employers: 0 },
    });
  });

  it('are the same people however they are grouped', () => {
    const need = fc.record({
      employerId: fc.constantFrom('a', 'b', 'c'),
      branch: fc.constantFrom('C', 'Q'),
      municipality: fc.constantFrom('1488', '1487'),
      ssyk: fc.constantFrom('5321', '7212', '9412'),
      shortTerm: fc.nat(50),
      longTerm: fc.nat(50),
    });
    fc.assert(
      fc.property(fc.array(need), fc.constantFrom('branch', 'ssyk', 'municipality'), (needs, by) => {
        const { groups, total } = sumExpectedNeeds(needs, by);
        const sum = (of: 'shortTerm' | 'longTerm') => groups.reduce((all, group) => all + group[of], 0);
        expect([sum('shortTerm'), sum('longTerm')]).toEqual([total.shortTerm, total.longTerm]);
        expect(total.employers).toBe(new Set(needs.map(({ employerId }) => employerId)).size);
      }),
    );
  });
});
