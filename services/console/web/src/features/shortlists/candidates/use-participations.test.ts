import { describe, expect, it } from 'vitest';
import type { JobTrack } from '../shortlist-types.ts';
import { standingsIn } from './use-participations.ts';

const track = (name: string, statuses: Record<string, JobTrack['participations'][number]['status']>) => ({
  name,
  participations: Object.entries(statuses).map(
    ([candidateId, status]) => ({ candidateId, status }) as JobTrack['participations'][number],
  ),
});

describe('Where candidates stand in a demand’s job tracks', () => {
  it('is told of everyone who has been proposed', () => {
    const standings = standingsIn([track('Lager', { a: 'invited' }), track('Truck', { b: 'applied' })]);
    expect([...standings]).toEqual([
      ['a', { track: 'Lager', status: 'invited' }],
      ['b', { track: 'Truck', status: 'applied' }],
    ]);
  });

  it('is nowhere for who has been withdrawn: they can be proposed again', () => {
    expect(standingsIn([track('Lager', { a: 'withdrawn' })]).has('a')).toBe(false);
  });
});
