import type { demandChanged, EventData } from '@samspar/contracts';
import { createStateProjection } from '@samspar/messaging';
import type { Connection } from 'mongoose';

export type KnownDemands = ReturnType<typeof createKnownDemands>;

/** Which demands are there, and what do they ask for? */
export function createKnownDemands(connection: Connection) {
  const projection = createStateProjection<EventData<typeof demandChanged>>(connection, 'known-demands', [
    { 'data.status': 1 },
  ]);
  return {
    put: projection.put,
    load: projection.load,
    open: () => projection.find({ 'data.status': 'open' }),
    openIds: async () =>
      (await projection.model.find({ 'data.status': 'open' }, { _id: 1 }).lean()).map(({ _id }) => _id),
  };
}
