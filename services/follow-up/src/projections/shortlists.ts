import { shortlistRetired, shortlistUpdated } from '@samspar/contracts';
import { applied, createStateProjection, listenTo } from '@samspar/messaging';
import type { Connection } from 'mongoose';
import type { FirstShortlist } from '../domain/shortlist-delay.ts';

export type Shortlists = ReturnType<typeof createShortlists>;

/** Which demands have a shortlist, and when did they first get one? A shortlist goes by its demand's id. */
export function createShortlists(connection: Connection) {
  const byPlace = [{ 'data.municipality': 1 as const }];
  const standing = createStateProjection<{ municipality: string; current: boolean }>(
    connection,
    'shortlists',
    byPlace,
  );
  const firsts = createStateProjection<{ municipality: string; at: string }>(
    connection,
    'first-shortlists',
    byPlace,
  );
  const inPlace = (municipality?: string) => (municipality ? { 'data.municipality': municipality } : {});

  return {
    listeners: [
      // The first is the one that no other precedes.
      listenTo(shortlistUpdated, async (envelope) => {
        const { municipality } = envelope.data;
        if (envelope.precededby === 0) await firsts.put(envelope, { municipality, at: envelope.time });
        await standing.put(envelope, { municipality, current: true });
        return applied;
      }),
      standing.keep(shortlistRetired, ({ municipality }) => ({ municipality, current: false })),
    ],

    async first(municipality?: string): Promise<FirstShortlist[]> {
      const found = await firsts.find(inPlace(municipality));
      return found.map(({ _id, data }) => ({ demandId: _id, at: data.at }));
    },
    async currentIds(municipality?: string): Promise<Set<string>> {
      const found = await standing.find({ 'data.current': true, ...inPlace(municipality) });
      return new Set(found.map(({ _id }) => _id));
    },
  };
}
