import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asOfDate, demandArbitrary, profileArbitrary, runs, toolboxArbitrary } from '../test/arbitraries.ts';
import { referenceChain } from '../test/reference.ts';
import { aCandidate, aDemand, aMeasure } from '../test/samples.ts';
import { bestChain } from './chain.ts';
import type { Measure } from './types.ts';
import { firstIntake } from './intake.ts';

const asOf = '2026-11-22';

describe('intakes', () => {
  it('are every n weeks from the anchor, never before it', () => {
    const intake = { everyWeeks: 5, from: '2026-01-12' };
    expect(firstIntake(intake, '2025-06-01')).toBe('2026-01-12');
    expect(firstIntake(intake, '2026-02-16')).toBe('2026-02-16');
    expect(firstIntake(intake, '2026-02-17')).toBe('2026-03-23');
  });

  it('may be over', () => {
    expect(firstIntake({ dates: ['2026-09-01', '2026-08-01'] }, '2026-08-02')).toBe('2026-09-01');
    expect(firstIntake({ dates: ['2026-08-01'] }, '2026-08-02')).toBeUndefined();
  });
});

describe('the chain that bridges a near miss', () => {
  it('climbs the courses one needs another for, each from its next intake', () => {
    const candidate = aCandidate({ swedish: 1 });
    const toolbox = [
      aMeasure('sfi-c', { prerequisites: { swedish: 2 }, intake: { everyWeeks: 5, from: '2026-01-12' } }),
      aMeasure('sfi-b', { effects: [{ swedish: 2 }], weeks: 10 }),
    ];
    expect(bestChain(candidate, aDemand(), asOf, toolbox)).toEqual({
      missing: ['formal:1'],
      unbridgeable: [],
      chain: { measures: ['sfi-b', 'sfi-c'], ready: '2027-05-17' },
    });
  });

  it('is not the greedy one: a later, shorter course may be ready first', () => {
    const toolbox = [aMeasure('long'), aMeasure('short', { weeks: 4, intake: { dates: ['2027-01-11'] } })];
    const { chain } = bestChain(aCandidate({ swedish: 2 }), aDemand(), asOf, toolbox);
    expect(chain).toEqual({ measures: ['short'], ready: '2027-02-08' });
  });

  it('prefers fewer measures to lower ids where both are ready at once', () => {
    const toolbox = [
      aMeasure('a-first', { effects: [{ swedish: 2 }], weeks: 1 }),
      aMeasure('b-second', { prerequisites: { swedish: 2 }, weeks: 1 }),
      aMeasure('c-alone', { weeks: 2 }),
    ];
    const { chain } = bestChain(aCandidate({ swedish: 1 }), aDemand(), asOf, toolbox);
    expect(chain).toEqual({ measures: ['c-alone'], ready: '2026-12-06' });
  });

  it('tells two orders of the same measures apart by a single day', () => {
    const certificates = ['adr', 'hlr', 'rojsag'];
    const demand = aDemand({
      formal: certificates.map((code) => ({ kind: 'certificate', code, required: true, weight: 1 })),
    });
    const grants = (code: string, intake: Measure['intake']): Partial<Measure> => ({
      effects: [{ certificate: code }],
      weeks: 1,
      intake,
    });
    const toolbox = [
      aMeasure('a', grants('adr', 'continuous')),
      aMeasure('b', grants('hlr', { dates: ['2026-11-22', '2026-11-30'] })),
      aMeasure('c', grants('rojsag', { dates: ['2026-12-06', '2027-06-01'] })),
    ];
    // a then b ends on 7 December, a day too late for c; b then a ends on the 6th.
    expect(bestChain(aCandidate(), demand, asOf, toolbox).chain).toEqual({
      measures: ['b', 'a', 'c'],
      ready: '2026-12-13',
    });
  });

  it('counts on rounding: two and a half months more are enough for three', () => {
    const demand = aDemand({
      formal: [{ kind: 'experience', ssyk: '5330', months: 3, required: true, weight: 1 }],
    });
    const practice = (months: number) => [
      aMeasure('practice', { effects: [{ experience: { ssyk: '5120', months } }], weeks: 4 }),
    ];
    expect(bestChain(aCandidate(), demand, asOf, practice(25)).chain).not.toBeNull();
    expect(bestChain(aCandidate(), demand, asOf, practice(24)).chain).toBeNull();
  });

  it('says what no measure can change', () => {
    const { unbridgeable, chain } = bestChain(aCandidate({ reach: [], swedish: 2 }), aDemand(), asOf, [
      aMeasure('sfi-c'),
    ]);
    expect(unbridgeable).toEqual(['reach']);
    expect(chain).toBeNull();
  });

  it('uses no measure without a place left', () => {
    const full = [aMeasure('sfi-c', { capacity: 0 })];
    expect(bestChain(aCandidate({ swedish: 2 }), aDemand(), asOf, full).chain).toBeNull();
  });

  it('is the best of all orders of all measures', () => {
    fc.assert(
      fc.property(
        profileArbitrary,
        demandArbitrary,
        toolboxArbitrary(5),
        asOfDate,
        (profile, demand, toolbox, day) => {
          expect(bestChain(profile, demand, day, toolbox).chain).toEqual(
            referenceChain(profile, demand, day, toolbox),
          );
        },
      ),
      { numRuns: runs(400, 10_000) },
    );
  }, 600_000);
});
