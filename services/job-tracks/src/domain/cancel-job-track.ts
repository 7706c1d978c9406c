import type { Cancellation, JobTrack, JobTrackEvent } from './job-track.ts';
import { refusals } from './refusals.ts';

export function cancelJobTrack(track: JobTrack, { by, name, at, reason }: Cancellation): JobTrackEvent[] {
  if (track.status === 'cancelled') throw refusals.trackCancelled();
  const cancellation = { by, ...(name && { name }), at, ...(reason && { reason }) };
  return [{ type: 'job-track-cancelled', cancellation }];
}

/** Takes a cancelling back. `admittedElsewhere`: someone admitted here has got a place in another open track since. */
export function restoreJobTrack(track: JobTrack, admittedElsewhere: boolean): JobTrackEvent[] {
  if (track.status === 'open') throw refusals.trackNotCancelled();
  if (admittedElsewhere) throw refusals.someoneAdmittedElsewhere();
  return [{ type: 'cancellation-taken-back' }];
}
