import { demandChanged } from '@samspar/contracts';
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
    listeners: [
      projection.keep(demandChanged, ({ employerId, status, profile: { municipality, ssyk, openings } }) => ({
        employerId,
        status,
        municipality,
        ssyk,
        openings,
      })),
    ],
    async find(municipality?: string): Promise<Demand[]> {
      const found = await projection.find(municipality ? { 'data.municipality': municipality } : {});
      return found.map(({ _id, data }) => ({ id: _id, ...data }));
    },
  };
}
