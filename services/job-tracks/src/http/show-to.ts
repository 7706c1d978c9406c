import type { Actor } from '@samspar/runtime';
import { type JobTrack } from '../domain/job-track.ts';
import { shownParticipations } from '../domain/shown-participations.ts';
import type { CandidateConsents } from '../projections/candidate-consents.ts';
import type { Showing } from './participation-resource.ts';

export interface ShowToOptions {
  consents: Pick<CandidateConsents, 'loadAll'>;
  now: () => Date;
}

/** Gathers what is needed to show somebody a track: what its candidates consent to, as things are now. */
export function createShowTo({ consents, now }: ShowToOptions) {
  return async (actor: Actor, track: JobTrack): Promise<Showing> => {
    const known = await consents.loadAll(shownParticipations(track).map(({ candidateId }) => candidateId));
    return { actor, consentsOf: (candidateId) => known.get(candidateId), now: now() };
  };
}

export type ShowTo = ReturnType<typeof createShowTo>;
