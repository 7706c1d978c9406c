import type { JobTrackEvent, NewJobTrack } from './job-track.ts';
import type { KnownDemand } from './known-demand.ts';
import { refusals } from './refusals.ts';

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
