import { restoreJobTrack } from '../domain/cancel-job-track.ts';
import type { JobTrackStore } from '../store/job-track-store.ts';
import { type TrackChange, trackInReach } from './track-in-reach.ts';

/** Takes a cancelling back. */
export function createRestoreJobTrack({ tracks }: { tracks: JobTrackStore }) {
  return async (change: TrackChange) => {
    const track = await trackInReach(tracks, change);
    const admitted = track.state.participations.filter(({ status }) => status === 'admitted');
    const candidateIds = admitted.map(({ candidateId }) => candidateId);
    const elsewhere = await tracks.admitsElsewhere(candidateIds, track.id);
    return tracks.save(track, restoreJobTrack(track.state, elsewhere));
  };
}
