import { describe, expect, it } from 'vitest';
import { aCandidate, aDemand } from '../test/samples.ts';
import { createMatchIndex } from './index.ts';
import { poolDemands } from './pooling.ts';

const people = (count: number, reach: string[], from: number) =>
  Array.from({ length: count }, (_, number) => aCandidate({ id: `c-${from + number}`, reach }));

const indexOf = (...pools: ReturnType<typeof people>[]) => {
  const index = createMatchIndex({ asOf: '2026-11-22' });
  for (const each of pools.flat()) index.upsert(each);
  return index;
};

const demandIn = (id: string, municipality: string, ssyk = '7223', openings = 2) =>
  aDemand({ id, municipality, ssyk, openings });

describe('pooling demands into a job track', () => {
  it('joins demands of one family where enough people have both places in reach', () => {
    const index = indexOf(people(8, ['1488', '1487'], 0), people(3, ['1487'], 100));
    expect(poolDemands(index, [demandIn('b', '1487'), demandIn('a', '1488', '7224')])).toEqual([
      {
        family: '722',
        municipalities: ['1487', '1488'],
        demands: ['a', 'b'],
        openings: 4,
        eligible: 11,
        reachable: 11,
        fillable: 4,
        worthStarting: true,
      },
    ]);
  });

  it('keeps apart what nobody can reach together, and other families', () => {
    const index = indexOf(people(8, ['1488'], 0), people(8, ['1490'], 100));
    expect(
      poolDemands(index, [demandIn('a', '1488'), demandIn('b', '1490'), demandIn('c', '1488', '5321')]),
    ).toEqual([]);
  });

  it('takes a handful of people for a way between two places, unless told that fewer do', () => {
    const index = indexOf(people(4, ['1488', '1487'], 0), people(8, ['1487'], 100));
    const demands = [demandIn('a', '1488'), demandIn('b', '1487')];
    expect(poolDemands(index, demands)).toEqual([]);
    expect(poolDemands(index, demands, { sharedReach: 4 })).toHaveLength(1);
  });

  it('puts a place in reach of two that are not in reach of each other into both pools', () => {
    const index = indexOf(people(6, ['1488', '1487'], 0), people(6, ['1487', '1444'], 100));
    const pools = poolDemands(index, [demandIn('a', '1488'), demandIn('b', '1487'), demandIn('c', '1444')]);
    expect(pools.map((each) => each.demands)).toEqual([
      ['a', 'b'],
      ['b', 'c'],
    ]);
  });

  it('counts right where more demands stand together than a machine word has bits', () => {
    const index = indexOf(people(40, ['1488'], 0));
    const demands = Array.from({ length: 40 }, (_, number) =>
      demandIn(`d-${100 + number}`, '1488', '7223', 1),
    );
    expect(poolDemands(index, demands)).toMatchObject([{ openings: 40, reachable: 40, fillable: 40 }]);
    const fewer = indexOf(people(33, ['1488'], 0));
    expect(poolDemands(fewer, demands)).toMatchObject([{ openings: 40, reachable: 33, fillable: 33 }]);
  });

  it('is not worth starting for few openings or too few people to choose among', () => {
    const index = indexOf(people(7, ['1488'], 0));
    const worth = (openings: number) =>
      poolDemands(index, [demandIn('a', '1488'), demandIn('b', '1488', '7223', openings)])[0]?.worthStarting;
    expect([worth(1), worth(2)]).toEqual([false, false]);
    expect(
      poolDemands(index, [demandIn('a', '1488'), demandIn('b', '1488')], { peoplePerOpening: 1 })[0],
    ).toMatchObject({
      worthStarting: true,
    });
  });
});
