import { describe, expect, it } from 'vitest';
import { fives, theCounts, underFive } from '../../test/examples.ts';
import { toAnswer } from './supply-answer.ts';

const costliestOf = (mustHaves: { key: string; adds: typeof underFive }[]) => {
  const [role] = theCounts().roles;
  if (!role) throw new Error('There is no role.');
  return toAnswer(theCounts({ roles: [{ ...role, mustHaves }] })).roles[0]?.costliest;
};

describe('What is kept of an answer', () => {
  it('is the bands per role and together, and the requirement that costs most', () => {
    const { roles, ...rest } = toAnswer(theCounts());
    expect(rest).toEqual({ asOf: '2026-11-22', model: 1, combined: theCounts().combined });
    expect(roles).toEqual([
      {
        wanted: 4,
        eligible: fives(25),
        reachable: fives(40),
        costliest: { key: 'formal:0', adds: fives(15) },
      },
      { wanted: 1, eligible: underFive, reachable: fives(5) },
    ]);
  });

  it('names only what is up to the officer: not how ready people are, nor how far they can travel', () => {
    expect(
      costliestOf([
        { key: 'stage', adds: fives(50) },
        { key: 'reach', adds: fives(50) },
      ]),
    ).toBeUndefined();
    expect(costliestOf([{ key: 'available', adds: fives(5) }])).toMatchObject({ key: 'available' });
    expect(costliestOf([{ key: 'extent', adds: fives(5) }])).toMatchObject({ key: 'extent' });
    expect(costliestOf([{ key: 'schedule', adds: fives(5) }])).toMatchObject({ key: 'schedule' });
  });

  it('names the first of those that cost as much', () => {
    const both = [
      { key: 'formal:0', adds: fives(10) },
      { key: 'formal:1', adds: fives(10) },
    ];
    expect(costliestOf(both)).toMatchObject({ key: 'formal:0' });
    expect(costliestOf([{ key: 'formal:2', adds: fives(5) }, ...both])).toMatchObject({ key: 'formal:0' });
  });

  it('names none where there may be nobody at all', () => {
    expect(costliestOf([{ key: 'formal:0', adds: underFive }])).toBeUndefined();
    expect(costliestOf([])).toBeUndefined();
  });
});
