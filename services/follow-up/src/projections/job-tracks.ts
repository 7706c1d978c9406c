import { jobTrackChanged } from '@samspar/contracts';
import { createStateProjection } from '@samspar/messaging';
import type { Connection } from 'mongoose';
import type { JobTrack } from '../domain/track-summary.ts';

export type JobTracks = ReturnType<typeof createJobTracks>;

/** Which job tracks are there, and when do they start? */
export function createJobTracks(connection: Connection) {
  const projection = createStateProjection<JobTrack>(connection, 'job-tracks', [{ 'data.municipality': 1 }]);
  return {
    listeners: [
      projection.keep(jobTrackChanged, ({ municipality, ssyk, places, startsOn, status }) => ({
        municipality,
        ssyk,
        places,
        startsOn,
        status,
      })),
    ],
    async find(municipality?: string): Promise<({ id: string } & JobTrack)[]> {
      const found = await projection.find(municipality ? { 'data.municipality': municipality } : {});
      return found.map(({ _id, data }) => ({ id: _id, ...data }));
    },
  };
}
