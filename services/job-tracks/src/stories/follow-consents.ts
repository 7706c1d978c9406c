import { createTurns } from '@samspar/messaging';
import type { Clock } from '@samspar/runtime';
import { followConsents } from '../domain/follow-consents.ts';
import type { CandidateConsents } from '../projections/candidate-consents.ts';
import type { JobTrackStore } from '../store/job-track-store.ts';

export type FollowConsents = ReturnType<typeof createFollowConsents>;

export interface FollowConsentsOptions {
  tracks: Pick<JobTrackStore, 'load' | 'save' | 'idsWith'>;
  consents: Pick<CandidateConsents, 'load'>;
  clock: Clock;
}

/**
 * Makes every track agree with what a candidate now consents to. Each step is a save of its own, as listeners take in
 * one fact of a kind per revision; it can stop anywhere and be done again.
 */
export function createFollowConsents({ tracks, consents, clock }: FollowConsentsOptions) {
  const inTurn = createTurns();

  return async (candidateId: string): Promise<void> => {
    for (const trackId of await tracks.idsWith(candidateId)) {
      await inTurn(trackId, () => followIn(trackId, candidateId));
    }
  };

  async function followIn(trackId: string, candidateId: string): Promise<void> {
    let track = await tracks.load(trackId);
    while (track) {
      const known = await consents.load(candidateId);
      const moment = { at: clock.now().toISOString(), today: clock.today() };
      const events = followConsents(track.state, candidateId, known, moment);
      if (events.length === 0) return;
      track = await tracks.save(track, events);
    }
  }
}
