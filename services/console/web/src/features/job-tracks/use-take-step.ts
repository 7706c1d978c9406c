import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../../api/api.ts';
import type { RequestOptions } from '../../api/request.ts';
import { keyOf } from '../../api/use-get.ts';
import { requestFor } from './admission-decisions.ts';
import type { JobTrack, Participation, Step } from './job-track-types.ts';

/** A step with somebody, and what is said of it. */
export interface StepToTake {
  participation: Pick<Participation, 'id' | 'revision'>;
  step: Step;
  reason: string;
  /** Of a decline. */
  ground?: string;
}

type Ask = (service: 'job-tracks', path: string, options: RequestOptions) => Promise<Participation>;

/** Takes a step. The board shows its answer at once, and is then asked for anew. */
export function useTakeStep(trackId: string, onTaken: (participation: Participation, step: Step) => void) {
  const queries = useQueryClient();
  const key = keyOf('job-tracks', '/job-tracks/{trackId}', { path: { trackId } });
  return useMutation({
    mutationFn: (asked: StepToTake) => take(trackId, asked),
    onSuccess: (participation, { step }) => {
      queries.setQueryData<JobTrack>(key, (track) => track && withParticipation(track, participation));
      onTaken(participation, step);
    },
    onSettled: () => queries.invalidateQueries({ queryKey: ['job-tracks'] }),
  });
}

function take(trackId: string, { participation, step, reason, ground }: StepToTake): Promise<Participation> {
  const { method, path } = requestFor[step];
  const { id: participationId, revision } = participation;
  const asked = { path: { trackId, participationId }, revision };
  if (method === 'delete') return (api.delete as unknown as Ask)('job-tracks', path, { ...asked, reason });
  return (api.put as unknown as Ask)('job-tracks', path, { ...asked, body: bodyOf(step, reason, ground) });
}

function bodyOf(step: Step, reason: string, ground: string | undefined) {
  if (step === 'application-recorded') return { motivation: reason };
  return step === 'declined' ? { reason, ground } : { reason };
}

function withParticipation(track: JobTrack, changed: Participation): JobTrack {
  const participations = track.participations.map((each) => (each.id === changed.id ? changed : each));
  return { ...track, participations };
}
