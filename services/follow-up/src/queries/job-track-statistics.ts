import { countByLevel, type Level } from '../domain/admission-standing.ts';
import { placeOf, publishBySex } from '../domain/by-sex.ts';
import type { Publish } from '../domain/published-count.ts';
import { trackSummary } from '../domain/track-summary.ts';
import type { AdmissionStandings } from '../projections/admission-standings.ts';
import type { CountedCandidates } from '../projections/counted-candidates.ts';
import type { JobTracks } from '../projections/job-tracks.ts';

export type JobTrackStatistics = ReturnType<typeof createJobTrackStatistics>;

/** How many job tracks have started, and how many women and men are proposed, have applied and are admitted to those not cancelled? */
export function createJobTrackStatistics(options: {
  tracks: Pick<JobTracks, 'find'>;
  standings: Pick<AdmissionStandings, 'find'>;
  candidates: Pick<CountedCandidates, 'sexOf'>;
  publish: Publish;
  /** The calendar date in Sweden. */
  today: () => string;
}) {
  const { tracks, standings, candidates, publish, today } = options;
  return async (municipality?: string) => {
    const [known, all] = await Promise.all([tracks.find(municipality), standings.find(municipality)]);
    const cancelled = new Set(known.filter(({ status }) => status === 'cancelled').map(({ id }) => id));
    const current = all.filter(({ trackId }) => !cancelled.has(trackId));
    const sexOf = await candidates.sexOf(current.map(({ candidateId }) => candidateId));
    const counts = countByLevel(current, sexOf);
    const published = (level: Level) =>
      publishBySex(publish, `job-tracks|${placeOf(municipality)}|${level}`, counts[level]);
    return {
      tracks: trackSummary(known, today()),
      candidates: {
        proposed: published('proposed'),
        applied: published('applied'),
        admitted: published('admitted'),
      },
    };
  };
}
