import { demandChanged } from '@samspar/contracts';
import { createStateProjection } from '@samspar/messaging';
import type { Connection } from 'mongoose';
import type { KnownDemand } from '../domain/decide-job-track.ts';

export type KnownDemands = ReturnType<typeof createKnownDemands>;

/** Which demands can a job track be opened for? */
export function createKnownDemands(connection: Connection) {
  const projection = createStateProjection<KnownDemand>(connection, 'known-demands');
  return {
    listeners: [
      projection.keep(demandChanged, ({ employerId, status, profile: { municipality, ssyk, openings } }) => ({
        employerId,
        status,
        municipality,
        ssyk,
        openings,
      })),
    ],
    load: async (demandId: string): Promise<KnownDemand | undefined> =>
      (await projection.load(demandId))?.data,
  };
}
