import type { demandChanged, EventData } from '@samspar/contracts';
import { createStateProjection } from '@samspar/messaging';
import type { Envelope } from '@samspar/contracts';
import type { Connection } from 'mongoose';
import type { KnownDemand } from '../domain/known-demand.ts';

export type KnownDemands = ReturnType<typeof createKnownDemands>;

/** Which demands can a job track be opened for? */
export function createKnownDemands(connection: Connection) {
  const projection = createStateProjection<KnownDemand>(connection, 'known-demands');
  return {
    put(envelope: Envelope<EventData<typeof demandChanged>>) {
      const { employerId, status, profile } = envelope.data;
      const { municipality, ssyk, openings } = profile;
      return projection.put(envelope, { employerId, municipality, ssyk, status, openings });
    },
    load: async (demandId: string): Promise<KnownDemand | undefined> =>
      (await projection.load(demandId))?.data,
  };
}
