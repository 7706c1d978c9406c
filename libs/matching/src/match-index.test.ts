import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { demandArbitrary, profileArbitrary, runs } from '../test/arbitraries.ts';
import { aCandidate, aDemand } from '../test/samples.ts';
import { createMatchIndex, scoreOne } from './index.ts';
import type { Demand, ScoringProfile } from './index.ts';

const asOf = '2026-11-22';

const sorted = <T extends string>(items: readonly T[]): T[] => items.toSorted((a, b) => (a < b ? -1 : 1));

/** A profile with its sets in one order, to compare what was put in with what comes out. */
const inOrder = (profile: ScoringProfile): ScoringProfile => ({
  ...profile,
  schedule: sorted(profile.schedule),
  reach: sorted(profile.reach),
  licences: sorted(profile.licences),
  certificates: sorted(profile.certificates),
});

describe('the index as a store', () => {
  it('gives back the profile it was given, after any other was put in its place', () => {
    fc.assert(
      fc.property(profileArbitrary, profileArbitrary, (first, second) => {
        const index = createMatchIndex({ asOf });
        index.upsert(first);
        index.upsert({ ...second, id: first.id });
        expect(index.get(first.id)).toBeDefined();
        expect(inOrder(index.get(first.id) as ScoringProfile)).toEqual(inOrder({ ...second, id: first.id }));
        expect(index.size).toBe(1);
      }),
      { numRuns: runs(300, 5_000) },
    );
  });

  it('says whether there was someone to remove', () => {
    const index = createMatchIndex({ asOf });
    index.upsert(aCandidate());
    expect([index.has('c-000001'), index.remove('c-000001'), index.remove('c-000001')]).toEqual([
      true,
      true,
      false,
    ]);
    expect(index.get('c-000001')).toBeUndefined();
  });

  it.each([
    { maxExtent: 12.5 },
    { swedish: -1 },
    { registeredAt: 'yesterday' },
    { experience: [{ ssyk: '7223', months: 70_000, lastUsed: '2023-05' }] },
    { experience: [{ ssyk: '', months: 7, lastUsed: '2023-05' }] },
    { ratings: [{ trait: 'charm' as 'service', level: 3, source: 'coach' as const, observedOn: asOf }] },
    { interests: Array.from({ length: 256 }, () => '7') },
  ])('refuses what it can not hold and changes nothing: %j', (part) => {
    const index = createMatchIndex({ asOf });
    index.upsert(aCandidate());
    const before = JSON.stringify(index.match(aDemand()));
    expect(() => index.upsert(aCandidate(part))).toThrow(RangeError);
    expect(() => index.upsert(aCandidate({ ...part, id: 'c-2' }))).toThrow(RangeError);
    expect(JSON.stringify(index.match(aDemand()))).toBe(before);
    expect(index.size).toBe(1);
  });

  it('takes rows of those who left for those who come, and does not grow by it', () => {
    const index = createMatchIndex({ asOf });
    const pool = fc.sample(profileArbitrary, { seed: 5, numRuns: 300 });
    const fill = (round: number): void => {
      for (const [number, each] of pool.entries()) index.upsert({ ...each, id: `r${round}-${number}` });
    };
    fill(0);
    const { bytes } = index;
    for (let round = 1; round < 20; round += 1) {
      for (const number of pool.keys()) index.remove(`r${round - 1}-${number}`);
      fill(round);
    }
    expect(index.bytes).toBe(bytes);
    expect(index.size).toBe(300);
  });
});

describe('what an answer says of fresh data', () => {
  const freshness = (profile: ScoringProfile, field: string) => {
    const index = createMatchIndex({ asOf });
    index.upsert(profile);
    return index.match(aDemand()).freshness.find((each) => each.field === field);
  };
  const rated = (observedOn: string) =>
    aCandidate({ ratings: [{ trait: 'motivation', level: 4, source: 'coach', observedOn }] });

  it('calls a rating stale from the day after a year on, and none missing', () => {
    const field = 'ratings:motivation';
    expect(freshness(rated('2025-11-22'), field)).toEqual({ field, missing: 0, stale: 0 });
    expect(freshness(rated('2025-11-21'), field)).toEqual({ field, missing: 0, stale: 1 });
    expect(freshness(aCandidate({ ratings: [] }), field)).toEqual({ field, missing: 1, stale: 0 });
  });

  it('says of what carries no date only whether it is missing', () => {
    const field = 'interests';
    expect(freshness(aCandidate({ interests: [] }), field)).toEqual({ field, missing: 1, stale: null });
  });
});

describe('the index over a pool larger than any of its blocks', () => {
  const copies = 60;
  const distinct = fc.sample(profileArbitrary, { seed: 7, numRuns: 400 });
  const demands = fc.sample(demandArbitrary, { seed: 11, numRuns: 25 });
  const index = createMatchIndex({ asOf });

  beforeAll(() => {
    for (let copy = 0; copy < copies; copy += 1)
      for (const [number, each] of distinct.entries()) index.upsert({ ...each, id: `${copy}-${number}` });
  });

  const idsByRank = (demand: Demand, missing: number): string[] =>
    distinct
      .flatMap((profile, number) => {
        const { score, mustHaves } = scoreOne(profile, demand, asOf);
        const fails = mustHaves.filter((each) => !each.met).length;
        if (!profile.consentToMatching || fails !== missing) return [];
        return Array.from({ length: copies }, (_, copy) => ({
          id: `${copy}-${number}`,
          score,
          registeredAt: profile.registeredAt,
        }));
      })
      .toSorted((a, b) => {
        if (a.score !== b.score) return b.score - a.score;
        if (a.registeredAt !== b.registeredAt) return a.registeredAt < b.registeredAt ? -1 : 1;
        return a.id < b.id ? -1 : 1;
      })
      .map((each) => each.id);

  it('finds the very best of 24,000, and all who are eligible', () => {
    for (const demand of demands) {
      const eligible = idsByRank(demand, 0);
      const answer = index.match(demand, { top: 100 });
      expect(answer.eligible).toBe(eligible.length);
      expect(answer.shortlist.map((each) => each.id)).toEqual(eligible.slice(0, 100));
      expect(answer.nearMisses.map((each) => each.id)).toEqual(idsByRank(demand, 1).slice(0, 100));
    }
  });

  it('counts without ranking as it does with', () => {
    for (const demand of demands) expect(index.match(demand)).toMatchObject(index.count(demand));
  });

  it('lists a supply in order of id, as many as are eligible', () => {
    for (const demand of demands) {
      const members = index.reachable(demand).map((each) => each.id);
      expect(members).toEqual(members.toSorted());
      expect(members).toHaveLength(index.count(demand).eligible);
    }
  });
});
