import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { demandArbitrary } from '../test/arbitraries.ts';
import { budgetsOf, isUnweighted, shareByLargestRemainder } from './budgets.ts';

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

describe('budgets', () => {
  it('shares by weight, the leftover to the largest remainders and then to the earlier criterion', () => {
    expect(shareByLargestRemainder(4000, [0, 2, 1, 1, 2, 3, 2])).toEqual([0, 727, 364, 364, 727, 1091, 727]);
    expect(shareByLargestRemainder(10, [1, 1, 1])).toEqual([4, 3, 3]);
  });

  it('gives a side without weight nothing and the other all', () => {
    const demand = fc.sample(demandArbitrary, 1)[0];
    if (demand === undefined) throw new Error('No demand was drawn');
    const soft = [{ trait: 'motivation', wanted: 4, weight: 3 }] as const;
    expect(sum(budgetsOf({ ...demand, formal: [], soft, softShare: 0.2 }).soft)).toBe(10_000);
  });

  it('adds up to a full score wherever anything carries weight', () => {
    fc.assert(
      fc.property(demandArbitrary, (demand) => {
        const { formal, soft } = budgetsOf(demand);
        expect(sum(formal) + sum(soft)).toBe(isUnweighted(demand) ? 0 : 10_000);
      }),
    );
  });

  it('reads the share as the decimal it is written as, half up', () => {
    const demand = {
      id: 'd',
      ssyk: '7223',
      openings: 1,
      municipality: '1488',
      start: '2027-01-01',
      forJobTrack: false,
      formal: [{ kind: 'swedish', min: 3, required: false, weight: 1 }],
      soft: [{ trait: 'motivation', wanted: 4, weight: 1 }],
    } as const;
    expect(budgetsOf({ ...demand, softShare: 0.12345 }).formal).toEqual([8766]);
    expect(budgetsOf(demand).formal).toEqual([4000]);
  });
});
