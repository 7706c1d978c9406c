import type { demandChanged, EventData } from '@samspar/contracts';
import { createStateProjection, type Page, type Replica } from '@samspar/messaging';
import type { Connection } from 'mongoose';

export type KnownDemands = ReturnType<typeof createKnownDemands>;

/** Which open demands are meant: of a municipality, of those with these ids, or all. */
interface OpenDemands {
  municipality?: string | undefined;
  among?: readonly string[] | undefined;
}

/** Which demands are there, and what do they ask for? */
export function createKnownDemands(connection: Connection) {
  type Data = EventData<typeof demandChanged>;
  const projection = createStateProjection<Data>(connection, 'known-demands', [
    { 'data.status': 1 },
    { 'data.profile.municipality': 1 },
  ]);
  return {
    put: projection.put,
    load: projection.load,
    /** One page of the open demands, in one municipality or in all, among some or all, those that start first before others. */
    async openPage({ municipality, among }: OpenDemands, { page, limit }: Page) {
      const filter = {
        'data.status': 'open',
        ...(municipality && { 'data.profile.municipality': municipality }),
        ...(among && { _id: { $in: among } }),
      };
      const [items, total] = await Promise.all([
        projection.model
          .find(filter)
          .sort({ 'data.profile.start': 1, _id: 1 })
          .skip((page - 1) * limit)
          .limit(limit)
          .lean<Replica<Data>[]>(),
        projection.model.countDocuments(filter),
      ]);
      return { items, total };
    },
    open: () => projection.find({ 'data.status': 'open' }),
    openIds: async () =>
      (await projection.model.find({ 'data.status': 'open' }, { _id: 1 }).lean()).map(({ _id }) => _id),
  };
}
