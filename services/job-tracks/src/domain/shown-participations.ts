import { notFound } from '@samspar/contracts';
import type { JobTrack } from './job-track.ts';
import type { Participation } from './participation.ts';
import { refusals } from './refusals.ts';

/** The participations that may be shown. */
export function shownParticipations(track: JobTrack): Participation[] {
  return track.participations.filter(({ gone }) => !gone);
}

/** The participation with this id. One that may not be shown isn't there. */
export function participationIn(track: JobTrack, participationId: string): Participation {
  const found = shownParticipations(track).find(({ id }) => id === participationId);
  if (!found) throw notFound('Förslaget');
  return found;
}

/** Refuses with 412 when someone else has changed the participation since `seenRevision` was read. */
export function requireSeenParticipation(participation: Participation, seenRevision: number): void {
  if (participation.revision !== seenRevision) throw refusals.changedSinceRead();
}
