import type { Cancellation, JobTrack, JobTrackEvent, NewJobTrack } from './job-track.ts';
import { refusals } from './refusals.ts';

/** What this service knows of a demand. */
export interface KnownDemand {
  employerId: string;
  municipality: string;
  ssyk: string;
  status: 'open' | 'closed';
  openings: number;
}

/** A track is opened for an open demand, in its municipality and occupation and with its employer. */
export function openJobTrack(
  { name, demandId, places, startsOn }: NewJobTrack,
  demand: KnownDemand,
): JobTrackEvent[] {
  if (demand.status === 'closed') throw refusals.demandClosed();
  const { employerId, municipality, ssyk } = demand;
  const asked = { name, demandId, places, startsOn };
  const track = { ...asked, employerId, municipality, ssyk, status: 'open' as const, participations: [] };
  return [{ type: 'job-track-opened', track }];
}

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
