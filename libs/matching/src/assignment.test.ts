import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mostFilled } from './assignment.ts';

/** Tries every role, or none, for every person. */
const byTryingAll = (people: readonly number[], open: readonly number[]): number => {
  const [first, ...rest] = people;
  if (first === undefined) return 0;
  const idle = byTryingAll(rest, open);
  const placed = open.map((left, role) =>
    left > 0 && ((first >> role) & 1) === 1 ? 1 + byTryingAll(rest, open.with(role, left - 1)) : 0,
  );
  return Math.max(idle, ...placed);
};

describe('filling places when one person counts once', () => {
  it('moves someone who can do both to where nobody else can', () => {
    const groups = [
      { roles: 0b01n, people: 2 },
      { roles: 0b11n, people: 3 },
    ];
    expect(mostFilled(groups, [4, 3])).toBe(5);
    expect(mostFilled(groups, [2, 3])).toBe(5);
    expect(mostFilled(groups, [9, 1])).toBe(5);
    expect(mostFilled(groups, [0, 9])).toBe(3);
  });

  it('fills as many as any way of placing people could', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({ roles: fc.bigInt({ min: 0n, max: 7n }), people: fc.integer({ min: 0, max: 3 }) }),
          {
            maxLength: 4,
          },
        ),
        fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 3, maxLength: 3 }),
        (groups, wanted) => {
          const people = groups.flatMap((each) =>
            Array.from({ length: each.people }, () => Number(each.roles)),
          );
          fc.pre(people.length <= 7);
          expect(mostFilled(groups, wanted)).toBe(byTryingAll(people, wanted));
        },
      ),
      { numRuns: 300 },
    );
  });
});
