import { admissionStepTaken, jobTrackChanged } from '@samspar/contracts';
import {
  type AggregateStorage,
  createAggregateStore,
  type Message,
  type Page,
  textWithin,
} from '@samspar/messaging';
import { groupSizeOf } from '../domain/group-size.ts';
import { evolveJobTrack, type JobTrack, type JobTrackEvent } from '../domain/job-track.ts';

export type JobTrackStore = ReturnType<typeof createJobTrackStore>;

/** What a list of job tracks can be narrowed to: `q` is part of the name. */
export interface WantedJobTracks {
  municipality?: string | undefined;
  status?: JobTrack['status'] | undefined;
  demandId?: string | undefined;
  q?: string | undefined;
}

/** Job tracks. Whatever happens to one, the world is told how it now stands; each admission step is told as well. */
export function createJobTrackStore(storage: AggregateStorage) {
  const { list, ...store } = createAggregateStore<JobTrack, JobTrackEvent>({
    ...storage,
    collection: 'job-tracks',
    evolve: evolveJobTrack,
    announce: (track, events) => [
      stateOf(track),
      ...events.flatMap((event) => (event.type === 'admission-step-taken' ? [stepOf(track, event)] : [])),
    ],
    indexes: [
      [{ 'state.municipality': 1 }],
      [{ 'state.demandId': 1 }],
      [{ 'state.participations.candidateId': 1 }],
    ],
  });
  return {
    ...store,

    latest: ({ municipality, status, demandId, q }: WantedJobTracks, page: Page) =>
      list(
        {
          ...(municipality && { 'state.municipality': municipality }),
          ...(status && { 'state.status': status }),
          ...(demandId && { 'state.demandId': demandId }),
          ...(q && { 'state.name': textWithin(q) }),
        },
        page,
        { _id: -1 },
      ),

    /** The tracks a candidate has been proposed to, cancelled ones too. */
    async idsWith(candidateId: string): Promise<string[]> {
      const rows = await store.model
        .find({ 'state.participations.candidateId': candidateId }, { _id: 1 })
        .lean();
      return rows.map(({ _id }) => _id);
    },

    /**
     * Whether one of the candidates is admitted to an open track other than this one. Best effort: two admissions of
     * the same person to two tracks in the same instant don't see each other.
     */
    async admitsElsewhere(candidateIds: readonly string[], trackId: string): Promise<boolean> {
      const admitted = { candidateId: { $in: [...candidateIds] }, status: 'admitted' };
      const found = await store.model.findOne(
        {
          _id: { $ne: trackId },
          'state.status': 'open',
          'state.participations.candidateId': { $in: [...candidateIds] },
          'state.participations': { $elemMatch: admitted },
        },
        { _id: 1 },
      );
      return found !== null;
    },
  };
}

function stateOf(track: JobTrack): Message {
  const { demandId, municipality, ssyk, places, startsOn, status } = track;
  const { proposed, admitted } = groupSizeOf(track);
  return {
    event: jobTrackChanged,
    data: { demandId, municipality, ssyk, places, startsOn, status, proposed, admitted },
  };
}

function stepOf(
  { demandId, municipality }: JobTrack,
  { step, participation }: JobTrackEvent & { type: 'admission-step-taken' },
): Message {
  return {
    event: admissionStepTaken,
    data: { candidateId: participation.candidateId, demandId, municipality, step },
  };
}
