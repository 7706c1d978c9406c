import { type Loaded, RevisionConflict } from '@samspar/messaging';
import { evolveJobTrack, type JobTrack, type JobTrackEvent } from '../src/domain/job-track.ts';

/** One track in memory that behaves as the store does. */
export function createTracksInMemory(track: JobTrack) {
  let current: Loaded<JobTrack> = { id: 'track', revision: 1, state: track, said: {} };
  return {
    load: async (_id: string): Promise<Loaded<JobTrack> | undefined> => current,
    async save(before: Loaded<JobTrack>, events: readonly JobTrackEvent[]) {
      if (before.revision !== current.revision) throw new RevisionConflict(before.id);
      const state = events.reduce<JobTrack>(evolveJobTrack, before.state);
      current = { ...before, revision: before.revision + 1, state };
      return current;
    },
    idsWith: async (candidateId: string) =>
      current.state.participations.some((each) => each.candidateId === candidateId) ? ['track'] : [],
    admitsElsewhere: async () => false,
    now: () => current.state,
  };
}
