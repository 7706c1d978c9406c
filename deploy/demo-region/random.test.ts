import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRandom } from './random.ts';

const draws = (seed: number, label?: string) => {
  const random = label === undefined ? createRandom(seed) : createRandom(seed).fork(label);
  return Array.from({ length: 20 }, () => random.next());
};

describe('a random stream', () => {
  it('is the same for the same seed, and another for another seed or label', () => {
    expect(draws(7)).toEqual(draws(7));
    expect(draws(7)).not.toEqual(draws(8));
    expect(draws(7, 'one')).toEqual(draws(7, 'one'));
    expect(draws(7, 'one')).not.toEqual(draws(7, 'two'));
  });

  it('is not moved by how much another stream of the same seed has given', () => {
    const random = createRandom(7);
    random.next();
    expect(random.fork('one').next()).toBe(createRandom(7).fork('one').next());
  });

  it('stays within its bounds', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: -50, max: 50 }), fc.nat(100), (seed, from, width) => {
        const number = createRandom(seed).int(from, from + width);
        expect(Number.isInteger(number)).toBe(true);
        expect(number).toBeGreaterThanOrEqual(from);
        expect(number).toBeLessThanOrEqual(from + width);
      }),
    );
  });

  it('reaches every whole number of a range about equally often', () => {
    const random = createRandom(3);
    const counts = [0, 0, 0, 0, 0];
    for (let draw = 0; draw < 5000; draw += 1) {
      const number = random.int(0, 4);
      counts[number] = (counts[number] ?? 0) + 1;
    }
    for (const count of counts) expect(Math.abs(count - 1000)).toBeLessThan(120);
  });

  it('follows weights and never picks what weighs nothing', () => {
    const random = createRandom(5);
    const picked = Array.from({ length: 4000 }, () =>
      random.weighted([
        ['often', 3],
        ['seldom', 1],
        ['never', 0],
      ]),
    );
    expect(picked).not.toContain('never');
    expect(Math.abs(picked.filter((each) => each === 'often').length - 3000)).toBeLessThan(150);
  });

  it('shuffles without losing or doubling anything', () => {
    fc.assert(
      fc.property(fc.integer(), fc.array(fc.integer()), (seed, items) => {
        const byNumber = (one: number, other: number) => one - other;
        const shuffled = createRandom(seed).shuffled(items);
        expect([...shuffled].toSorted(byNumber)).toEqual([...items].toSorted(byNumber));
      }),
    );
  });
});
