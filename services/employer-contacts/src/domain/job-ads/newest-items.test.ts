import { describe, expect, it } from 'vitest';
import { newestOfEach } from './newest-items.ts';
import { readJobAd } from './read-job-ad.ts';

const chosen = (...items: object[]) => {
  const placed = items.map((item, index) => ({ ...readJobAd(item), position: index + 1 }));
  return newestOfEach(placed).map(({ position }) => position);
};

describe('A file that says several things of the same ad', () => {
  it('means the newest of them, wherever it stands', () => {
    expect(chosen({ id: '1', timestamp: 2000 }, { id: '2' }, { id: '1', timestamp: 1000 })).toEqual([1, 2]);
    expect(chosen({ id: '1', timestamp: 1000 }, { id: 1, timestamp: 2000 })).toEqual([2]);
  });

  it('means the last of those that are equally new, or that do not say when', () => {
    expect(chosen({ id: '1', timestamp: 1000 }, { id: '1', timestamp: 1000 })).toEqual([2]);
    expect(chosen({ id: '1', timestamp: 1000 }, { id: '1', removed: true })).toEqual([2]);
    expect(chosen({ id: '1', removed: true }, { id: '1', timestamp: 1000 })).toEqual([2]);
  });

  it('keeps a removal from before the ad was published again out of the way', () => {
    const removed = { id: '1', removed: true, removed_date: '2026-11-10T08:00:00' };
    expect(chosen({ id: '1', timestamp: Date.UTC(2026, 10, 12) }, removed)).toEqual([1]);
    expect(chosen({ id: '1', timestamp: Date.UTC(2026, 10, 8) }, removed)).toEqual([2]);
  });

  it('keeps everything that cannot be read', () => {
    expect(chosen({}, { id: '1' }, {})).toEqual([1, 2, 3]);
  });
});
