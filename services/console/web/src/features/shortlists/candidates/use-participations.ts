import { useQueries } from '@tanstack/react-query';
import { api } from '../../../api/api.ts';
import { keyOf, useGet } from '../../../api/use-get.ts';
import { useTexts } from '../../../texts/define-texts.ts';
import { shortlistTexts } from '../shortlist-texts.ts';
import type { JobTrack } from '../shortlist-types.ts';

/** Where a candidate stands in a job track for the same demand. */
export interface Standing {
  track: string;
  status: Exclude<JobTrack['participations'][number]['status'], 'withdrawn'>;
}

/** Who of a demand's candidates is in a job track for it already. Empty while it isn't known. */
export function useParticipations(demandId: string): ReadonlyMap<string, Standing> {
  const { data } = useGet('job-tracks', '/job-tracks', { query: { demandId, status: 'open', limit: 100 } });
  const reason = useTexts(shortlistTexts)('accessReason');
  const tracks = useQueries({
    queries: (data?.items ?? []).map(({ id: trackId }) => ({
      queryKey: keyOf('job-tracks', '/job-tracks/{trackId}', { path: { trackId } }),
      queryFn: ({ signal }: { signal: AbortSignal }) =>
        api.get('job-tracks', '/job-tracks/{trackId}', { path: { trackId }, reason, signal }),
    })),
  });
  return standingsIn(tracks.flatMap(({ data }) => data ?? []));
}

/** Where each candidate stands; who has been withdrawn stands nowhere. */
export function standingsIn(tracks: readonly Pick<JobTrack, 'name' | 'participations'>[]) {
  const standing = tracks.flatMap(({ name, participations }) =>
    participations.flatMap(({ candidateId, status }) =>
      status === 'withdrawn' ? [] : [[candidateId, { track: name, status }] as const],
    ),
  );
  return new Map<string, Standing>(standing);
}
