import { describe, expect, it } from 'vitest';
import type { Line } from '../shortlist-types.ts';
import { budgetsOf, meritsOf, mustHavesOf, ratedOf, softOf } from './lines.ts';

const line = (key: string, rest: Partial<Line> = {}): Line => ({
  key,
  required: false,
  met: true,
  title: key,
  text: key,
  ...rest,
});
const rating = { level: 4, source: 'lärare', observedOn: '2026-10-01', age: 'för 7 veckor sedan' };
const certainty = { confidence: 'low', low: 0, high: 3000, ratings: [] } as const;
const lines: Line[] = [
  line('reach', { required: true }),
  line('formal:0', { required: true, points: { given: 500, of: 1000 } }),
  line('formal:1', { points: { given: 0, of: 3000 } }),
  line('soft:0', { points: { given: 2000, of: 4000 }, certainty: { ...certainty, ratings: [rating] } }),
  line('soft:1', { points: { given: 1000, of: 2000 }, certainty: { ...certainty, ratings: [] } }),
];
const keys = (some: readonly Line[]) => some.map(({ key }) => key);

describe('The lines of an explanation', () => {
  it('are must-haves, formal merits and soft skills, each in one group', () => {
    expect(keys(mustHavesOf(lines))).toEqual(['reach', 'formal:0']);
    expect(keys(meritsOf(lines))).toEqual(['formal:1']);
    expect(keys(softOf(lines))).toEqual(['soft:0', 'soft:1']);
  });

  it('say what each side can give at most, must-haves with weight counted', () => {
    expect(budgetsOf(lines)).toEqual({ formal: 4000, soft: 6000 });
  });

  it('say how many of the soft skills somebody has rated', () => {
    expect(ratedOf(lines)).toEqual({ rated: 1, all: 2 });
  });
});
