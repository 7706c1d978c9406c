import { describe, expect, it } from 'vitest';
import { newestChanges } from './newest-changes.ts';

const changed = (at: string) => ({ scored: { changed: { at } } });

describe('The shortlists that have changed', () => {
  it('are the latest, whichever municipality they are in', () => {
    const all = ['2026-11-20T08:00:00Z', '2026-11-22T08:00:00Z', '2026-11-21T08:00:00Z'].map(changed);
    expect(newestChanges(all).map(({ scored }) => scored.changed.at.slice(8, 10))).toEqual([
      '22',
      '21',
      '20',
    ]);
  });

  it('are none of those nobody has come to, or that are not there yet', () => {
    expect(newestChanges([{ scored: null }, { scored: { changed: null } }])).toEqual([]);
  });

  it('are few enough to be taken in', () => {
    expect(newestChanges(Array.from({ length: 9 }, (_, day) => changed(`2026-11-0${day}`)))).toHaveLength(5);
  });
});
