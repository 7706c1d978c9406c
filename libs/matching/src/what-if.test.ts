import { describe, expect, it } from 'vitest';
import { aCandidate, aDemand } from '../test/samples.ts';
import { createMatchIndex } from './index.ts';
import { changeDemand, whatIf } from './what-if.ts';

const index = createMatchIndex({ asOf: '2026-11-22' });
index.upsert(aCandidate());
index.upsert(aCandidate({ id: 'c-2', licences: [] }));
index.upsert(aCandidate({ id: 'c-3', licences: [], maxExtent: 50 }));

describe('what if one requirement were another', () => {
  it('counts each change alone beside the demand as it stands', () => {
    const { base, changes } = whatIf(index, aDemand(), [
      { drop: 'formal:0' },
      { drop: 'extent' },
      { set: { start: '2026-11-25' } },
      { replace: 'formal:1', by: { kind: 'swedish', min: 5, required: true, weight: 2 } },
    ]);
    expect(base.eligible).toBe(1);
    expect(changes.map((each) => each.counts.eligible)).toEqual([2, 1, 0, 0]);
  });

  it('adds as many by dropping a must-have as the answer said fail only it', () => {
    const failsOnly = index.match(aDemand()).mustHaves.find((each) => each.key === 'formal:0')?.failsOnly;
    expect(failsOnly).toBe(1);
  });

  it('keeps a dropped formal must-have as a merit', () => {
    expect(changeDemand(aDemand(), { drop: 'formal:1' }).formal[1]).toMatchObject({
      required: false,
      weight: 2,
    });
    expect(changeDemand(aDemand(), { drop: 'schedule' })).not.toHaveProperty('schedule');
  });

  it('refuses to change a criterion that is not there', () => {
    expect(() => changeDemand(aDemand(), { drop: 'formal:9' })).toThrow(RangeError);
  });
});
