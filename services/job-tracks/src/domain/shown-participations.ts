import { notFound } from '@samspar/contracts';
import type { JobTrack } from './job-track.ts';
import type { Participation } from './participation.ts';

/** The participations that may be shown. */
export function shownParticipations(track: JobTrack): Participation[] {
  return track.participations.filter(({ gone }) => !gone);
}

/** The participation with this id. One that may not be shown isn't there. */
export function participationIn(track: JobTrack, participationId: string | undefined): Participation {
  const found = shownParticipations(track).find(({ id }) => id === participationId);
  if (!found) throw notFound('Förslaget');
  return found;
}
