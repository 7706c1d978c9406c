import { cancelJobTrack } from '../domain/cancel-job-track.ts';
import type { Cancellation } from '../domain/job-track.ts';
import type { JobTrackStore } from '../store/job-track-store.ts';
import { type TrackChange, trackInReach } from './track-in-reach.ts';

/** Cancels a job track. What has been decided about its candidates stands until somebody takes it back. */
export function createCancelJobTrack({ tracks }: { tracks: JobTrackStore }) {
  return async (change: TrackChange, cancellation: Cancellation) => {
    const track = await trackInReach(tracks, change);
    return tracks.save(track, cancelJobTrack(track.state, cancellation));
  };
}
