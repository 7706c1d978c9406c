import type { JobTrack, Participation } from './job-track-types.ts';

/** Who stands somewhere else on a board than before, or is new on it. */
export function boardChanges(
  before: Pick<JobTrack, 'participations'>,
  after: Pick<JobTrack, 'participations'>,
): Participation[] {
  const stood = new Map(before.participations.map(({ id, status }) => [id, status]));
  return after.participations.filter(({ id, status }) => stood.get(id) !== status);
}
