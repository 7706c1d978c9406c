import {
  cancelJobTrack,
  listJobTracks,
  openJobTrack,
  readJobTrack,
  restoreJobTrack,
} from '@samspar/contracts/api/job-tracks/job-tracks';
import type { Loaded } from '@samspar/messaging';
import { changing, listed, type OperationRequest, reading, serve, type Served } from '@samspar/runtime';
import * as decide from '../domain/decide-job-track.ts';
import { groupSizeOf } from '../domain/group-size.ts';
import type { JobTrack } from '../domain/job-track.ts';
import { signatureOf } from '../domain/participation.ts';
import { refusals } from '../domain/refusals.ts';
import { shownParticipations } from '../domain/shown-participations.ts';
import type { KnownDemands } from '../projections/known-demands.ts';
import type { JobTrackStore } from '../store/job-track-store.ts';
import { participationShown, type ShowTo } from './participations-shown.ts';

export interface JobTrackOptions {
  tracks: JobTrackStore;
  demands: Pick<KnownDemands, 'load'>;
  showTo: ShowTo;
}

/** What can be done with job tracks as a whole. */
export function jobTrackOperations({ tracks, demands, showTo }: JobTrackOptions): Served[] {
  const read = reading(tracks, { what: 'Jobbspåret' });
  const change = changing(tracks, {
    what: 'Jobbspåret',
    place: ({ municipality }: JobTrack) => municipality,
  });

  /** A track with its participations, and whom the answer is about. */
  const answer = (request: OperationRequest) => async (track: Loaded<JobTrack>) => {
    const showing = await showTo(request, track.state);
    const shown = shownParticipations(track.state);
    const participations = shown.map((each) => participationShown(showing, track.state, each));
    const about = [...new Set(shown.map(({ candidateId }) => candidateId))];
    return {
      body: { ...summaryShown(track), participations },
      revision: track.revision,
      ...(about.length > 0 && { about }),
    };
  };

  return [
    // The demand decides where the track belongs, and so who may.
    serve(openJobTrack, async (request) => {
      const { body: wanted, creation } = request;
      const earlier = await tracks.replay(creation);
      const demand = await demands.load(earlier?.state.demandId ?? wanted.demandId);
      if (!demand) throw refusals.demandUnknown();
      request.authorize(demand.municipality);
      const track =
        earlier ?? (await tracks.create(decide.openJobTrack(wanted, demand), { request: creation }));
      return { ...(await answer(request)(track)), location: `/v1/job-tracks/${track.id}` };
    }),
    serve(listJobTracks, async ({ query: { limit, page, ...wanted } }) =>
      listed(await tracks.latest(wanted, { limit, page }), { limit, page }, summaryShown),
    ),
    serve(readJobTrack, async (request) => answer(request)(await read(request))),
    // What has been decided about its candidates stands until somebody takes it back.
    serve(cancelJobTrack, async (request) => {
      const { reason } = request.body;
      const { body } = await change(
        request,
        (track, act) => decide.cancelJobTrack(track, { ...signatureOf(act), ...(reason && { reason }) }),
        answer(request),
      );
      return body;
    }),
    serve(restoreJobTrack, async (request) => {
      const { body } = await change(
        request,
        async (track) =>
          decide.restoreJobTrack(track, await tracks.admitsElsewhere(admittedTo(track), request.target)),
        answer(request),
      );
      return body;
    }),
  ];
}

function admittedTo({ participations }: JobTrack): string[] {
  return participations.flatMap(({ status, candidateId }) => (status === 'admitted' ? [candidateId] : []));
}

function summaryShown({ id, revision, state }: Loaded<JobTrack>) {
  const { name, demandId, employerId, municipality, ssyk, places, startsOn, status, cancellation } = state;
  return {
    id,
    revision,
    name,
    demandId,
    employerId,
    municipality,
    ssyk,
    places,
    startsOn,
    status,
    ...(cancellation && { cancellation }),
    ...groupSizeOf(state),
  };
}
