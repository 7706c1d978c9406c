import type { demandChanged, Envelope, EventData } from '@samspar/contracts';
import { createStateProjection } from '@samspar/messaging';
import type { Connection } from 'mongoose';
import type { Demand } from '../domain/demand-summary.ts';

export type Demands = ReturnType<typeof createDemands>;

/** What do employers ask for, and where? */
export function createDemands(connection: Connection) {
  const projection = createStateProjection<Omit<Demand, 'id'>>(connection, 'demands', [
    { 'data.municipality': 1 },
  ]);
  return {
    put(envelope: Envelope<EventData<typeof demandChanged>>) {
      const { employerId, status, profile } = envelope.data;
      const { municipality, ssyk, openings } = profile;
      return projection.put(envelope, { employerId, status, municipality, ssyk, openings });
    },
    async find(municipality?: string): Promise<Demand[]> {
      const found = await projection.find(municipality ? { 'data.municipality': municipality } : {});
      return found.map(({ _id, data }) => ({ id: _id, ...data }));
    },
  };
}
