import { z } from 'zod';
import { defineRoute, type Route } from './route.ts';

/** The route that says every state again: what JetStream is rebuilt from after it has been lost whole. */
export function announcementRoutes(stores: readonly { announceAgain(): Promise<number> }[]): Route[] {
  if (stores.length === 0) return [];
  return [
    defineRoute({
      method: 'post',
      path: '/announcements',
      operationId: 'announce-again',
      summary: 'Säg alla tillstånd på nytt till de andra tjänsterna',
      action: 'repeat',
      subject: 'Announcement',
      status: 202,
      response: z.strictObject({ announced: z.int() }),
      handle: async () => {
        let announced = 0;
        for (const store of stores) announced += await store.announceAgain();
        return { body: { announced } };
      },
    }),
  ];
}
