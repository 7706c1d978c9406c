import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asOfDate, demandArbitrary, profileArbitrary, toolboxArbitrary } from '../test/arbitraries.ts';
import { aCandidate, aDemand, aMeasure } from '../test/samples.ts';
import { createMatchIndex } from './index.ts';
import { supply } from './supply.ts';

const operators = aDemand();
const drivers = aDemand({ id: 'd-2', formal: [{ kind: 'licence', class: 'C', required: true, weight: 1 }] });

describe('a supply enquiry', () => {
  const index = createMatchIndex({ asOf: '2026-11-22' });
  index.upsert(aCandidate());
  index.upsert(aCandidate({ id: 'c-2', licences: ['C'], municipality: '1487' }));
  index.upsert(aCandidate({ id: 'c-3', swedish: 2, municipality: '9999' }));
  const toolbox = [aMeasure('sfi-c', { weeks: 6 })];

  it('counts who could now and who could by the start, by where they live', () => {
    const [profile] = supply(index, {
      profiles: [{ demand: operators, number: 2 }],
      toolbox,
      municipalities: ['1487', '1488'],
    }).profiles;
    expect(profile).toEqual({
      demand: 'd-1',
      wanted: 2,
      eligible: 2,
      reachable: 3,
      municipalities: [
        { code: '1487', eligible: 1, reachable: 1 },
        { code: '1488', eligible: 1, reachable: 1 },
        { code: 'other', eligible: 0, reachable: 1 },
      ],
    });
  });

  it('counts a person once when profiles are combined', () => {
    const profiles = [
      { demand: operators, number: 2 },
      { demand: drivers, number: 1 },
    ];
    expect(supply(index, { profiles }).combined).toEqual({ wanted: 3, eligible: 2, reachable: 2 });
    expect(supply(index, { profiles, toolbox }).combined).toEqual({ wanted: 3, eligible: 2, reachable: 3 });
  });

  it('counts as many as the match answers do, in all and over municipalities', () => {
    fc.assert(
      fc.property(
        fc.array(profileArbitrary, { maxLength: 25, size: 'max' }),
        demandArbitrary,
        toolboxArbitrary(3),
        asOfDate,
        (pool, demand, measures, asOf) => {
          const any = createMatchIndex({ asOf });
          for (const each of pool) any.upsert(each);
          const { eligible, reachable } = any.match(demand, { toolbox: measures });
          const [counted] = supply(any, { profiles: [{ demand, number: 1 }], toolbox: measures }).profiles;
          expect(counted).toMatchObject({ eligible, reachable });
          expect(counted?.municipalities.reduce((sum, each) => sum + each.reachable, 0)).toBe(reachable);
        },
      ),
      { numRuns: 60 },
    );
  });
});
