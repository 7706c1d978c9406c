import { jobTrackChanged } from '@samspar/contracts';
import { type Listener, listenTo } from '@samspar/messaging';
import type { JobTracks } from '../projections/job-tracks.ts';

/** A job track is new, changed, cancelled or restored: know it as it now stands. */
export function onJobTrackChanged({ tracks }: { tracks: JobTracks }): Listener {
  return listenTo(jobTrackChanged, (envelope) => tracks.put(envelope));
}
