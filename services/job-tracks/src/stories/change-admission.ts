import { changing, type OperationRequest, requireSeen } from '@samspar/runtime';
import type { JobTrack } from '../domain/job-track.ts';
import { participationIn } from '../domain/shown-participations.ts';
import type { JobTrackStore } from '../store/job-track-store.ts';

export type ChangeAdmission = ReturnType<typeof createChangeAdmission>;

/** What is asked of an admission: where a candidate is proposed, there is no participation yet. */
interface Asked extends Pick<OperationRequest, 'actor' | 'operation'> {
  params: { trackId: string; participationId?: string };
}

/**
 * The gate to the admission of a track. What the caller must have seen is the participation, not the whole track: two who
 * decide on two candidates don't stand in each other's way, and the number of places holds all the same, as all take turns.
 */
export function createChangeAdmission(tracks: Pick<JobTrackStore, 'load' | 'save'>) {
  return changing(tracks, {
    what: 'Jobbspåret',
    place(track: JobTrack, { params: { participationId }, actor, operation: { may } }: Asked) {
      // Who may propose follows from where the candidate belongs, which is asked together with the consents.
      if (participationId === undefined) return [];
      const { candidateMunicipality } = participationIn(track, participationId);
      // A proposal can be taken back by those who could have made it, and by those who run the track.
      const couldPropose = may[0] === 'propose' && actor.mayIn(candidateMunicipality, ...may);
      return couldPropose ? candidateMunicipality : track.municipality;
    },
    seen({ state }, seenRevision, { params: { participationId } }) {
      requireSeen(participationIn(state, participationId), seenRevision);
    },
    inTurn: true,
  });
}
