import type { CreationRequest } from '@samspar/messaging';
import type { NewJobTrack } from '../domain/job-track.ts';
import { openJobTrack } from '../domain/open-job-track.ts';
import { refusals } from '../domain/refusals.ts';
import type { KnownDemands } from '../projections/known-demands.ts';
import type { JobTrackStore } from '../store/job-track-store.ts';

/** Opens a job track for an open demand. The demand decides where it belongs, and so who may. */
export function createOpenJobTrack({ tracks, demands }: { tracks: JobTrackStore; demands: KnownDemands }) {
  return async (wanted: NewJobTrack, authorize: (municipality: string) => void, request: CreationRequest) => {
    const earlier = await tracks.replay(request);
    const demand = await demands.load(earlier?.state.demandId ?? wanted.demandId);
    if (!demand) throw refusals.demandUnknown();
    authorize(demand.municipality);
    return earlier ?? tracks.create(openJobTrack(wanted, demand), { request });
  };
}
