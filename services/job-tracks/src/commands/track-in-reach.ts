import { notFound } from '@samspar/contracts';
import type { Loaded } from '@samspar/messaging';
import { requireSeen } from '@samspar/runtime';
import type { JobTrack } from '../domain/job-track.ts';
import type { JobTrackStore } from '../store/job-track-store.ts';

/** What a change of a track as a whole comes with. */
export interface TrackChange {
  trackId: string;
  seenRevision: number;
  authorize: (municipality: string) => void;
}

/** Loads the track someone wants to change: it is there, they may, and they have seen it as it now is. */
export async function trackInReach(tracks: JobTrackStore, change: TrackChange): Promise<Loaded<JobTrack>> {
  const track = await loadTrack(tracks, change.trackId);
  change.authorize(track.state.municipality);
  requireSeen(track, change.seenRevision);
  return track;
}

/** Loads a track that must be there. */
export async function loadTrack(
  tracks: Pick<JobTrackStore, 'load'>,
  trackId: string,
): Promise<Loaded<JobTrack>> {
  const track = await tracks.load(trackId);
  if (!track) throw notFound('Jobbspåret');
  return track;
}
