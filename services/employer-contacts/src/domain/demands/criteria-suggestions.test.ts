import { demandWish } from '@samspar/contracts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aSignal } from '../../../test/demand-examples.ts';
import { suggestCriteria } from './criteria-suggestions.ts';

const swedish = (min: number, required = true) => ({ kind: 'swedish' as const, min, required, weight: 2 });
const licence = { kind: 'licence' as const, class: 'B' as const, required: true, weight: 0 };
const motivation = (wanted: number, weight: number) => ({ trait: 'motivation' as const, wanted, weight });
const welders = (count: number, changes = {}) =>
  Array.from({ length: count }, () => aSignal({ ssyk: '7223', ...changes }));

describe('Suggested criteria', () => {
  it('are those of earlier demands, the most frequent first, with how many of how many', () => {
    const found = suggestCriteria('7223', [
      ...welders(3, { formal: [swedish(3), licence] }),
      ...welders(3, { formal: [licence] }),
    ]);
    expect(found).toMatchObject({ basis: 'occupation', demands: 6, soft: [] });
    expect(found.formal.map(({ criterion, demands, share }) => [criterion.kind, demands, share])).toEqual([
      ['licence', 6, 1],
      ['swedish', 3, 0.5],
    ]);
  });

  it('are put as they usually were: the middle level and weight, a must-have where most had it so', () => {
    const profiles = [2, 3, 3, 4, 6].map((min, index) =>
      aSignal({ formal: [swedish(min, index > 2)], soft: [motivation(index + 1, 5 - index)] }),
    );
    const found = suggestCriteria('7223', profiles);
    expect(found.formal[0]?.criterion).toEqual(swedish(3, false));
    expect(found.soft[0]?.criterion).toEqual(motivation(3, 3));
  });

  it('come from the family when fewer than five demands of the occupation say anything', () => {
    const family = welders(5, { ssyk: '7221', formal: [licence] });
    const four = welders(4, { formal: [swedish(3)] });
    expect(suggestCriteria('7223', [...four, ...family])).toMatchObject({ basis: 'family', demands: 9 });
    expect(suggestCriteria('7223', [...four, ...four, ...family])).toMatchObject({
      basis: 'occupation',
      demands: 8,
    });
  });

  it('take no notice of demands that say nothing of criteria', () => {
    expect(suggestCriteria('7223', welders(20))).toEqual({
      basis: 'family',
      demands: 0,
      formal: [],
      soft: [],
    });
  });

  it('count a demand once, however often it asks for the same', () => {
    const found = suggestCriteria('7223', welders(5, { formal: [swedish(2), swedish(4, false)] }));
    expect(found.formal).toMatchObject([{ demands: 5, share: 1 }]);
  });

  it('can be put into a demand as they are, and hold no more than all of them', () => {
    const soft = fc.array(
      fc
        .record({ wanted: fc.integer({ min: 1, max: 5 }), weight: fc.integer({ min: 0, max: 5 }) })
        .map(({ wanted, weight }) => motivation(wanted, weight)),
      { maxLength: 1 },
    );
    const formal = fc.array(
      fc.integer({ min: 0, max: 7 }).map((min) => swedish(min)),
      { maxLength: 3 },
    );
    fc.assert(
      fc.property(fc.array(fc.record({ formal, soft }), { maxLength: 12 }), (some) => {
        const found = suggestCriteria('7223', some.map(aSignal));
        const suggested = {
          formal: found.formal.map(({ criterion }) => criterion),
          soft: found.soft.map(({ criterion }) => criterion),
        };
        expect(demandWish.parse(aSignal(suggested))).toEqual(aSignal(suggested));
        for (const { share, demands } of [...found.formal, ...found.soft]) {
          expect(share).toBeGreaterThan(0);
          expect(share).toBeLessThanOrEqual(1);
          expect(demands).toBeLessThanOrEqual(found.demands);
        }
      }),
    );
  });
});
