import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allot, inShares } from './allot.ts';

const sum = (numbers: readonly number[]) => numbers.reduce((one, other) => one + other, 0);

describe('sharing out whole numbers', () => {
  it('gives the largest remainders what is left over', () => {
    expect(allot(10, [1, 1, 1])).toEqual([4, 3, 3]);
    expect(allot(7, [5, 3, 0])).toEqual([4, 3, 0]);
  });

  it('adds up exactly and is never a whole one off the exact share', () => {
    const weights = fc.array(fc.nat(1000), { minLength: 1, maxLength: 30 }).filter((each) => sum(each) > 0);
    fc.assert(
      fc.property(fc.nat(5000), weights, (total, shares) => {
        const dealt = allot(total, shares);
        expect(sum(dealt)).toBe(total);
        for (const [index, share] of shares.entries()) {
          expect(Math.abs((dealt[index] as number) - (total * share) / sum(shares))).toBeLessThan(1);
        }
      }),
    );
  });

  it('lays out each kind in its number', () => {
    expect(
      inShares(4, [
        ['a', 3],
        ['b', 1],
      ]),
    ).toEqual(['a', 'a', 'a', 'b']);
  });
});
