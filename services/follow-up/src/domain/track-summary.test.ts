import { describe, expect, it } from 'vitest';
import { type JobTrack, trackSummary } from './track-summary.ts';

const track = (startsOn: string, status: JobTrack['status'] = 'open'): JobTrack => ({
  municipality: '1488',
  ssyk: '5321',
  places: 8,
  startsOn,
  status,
});

describe('Job tracks followed up', () => {
  it('have started from their first day, unless they are cancelled', () => {
    const tracks = [
      track('2026-11-21'),
      track('2026-11-22'),
      track('2026-11-23'),
      track('2026-01-01', 'cancelled'),
    ];
    expect(trackSummary(tracks, '2026-11-22')).toEqual({ open: 3, started: 2, cancelled: 1, places: 24 });
  });
});
