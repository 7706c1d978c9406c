import { announceAgain } from '@samspar/contracts/api/every-service';
import { serve, type Served } from './serve.ts';

/** Says every state again: what JetStream is rebuilt from after it has been lost whole. */
export function announcementOperations(stores: readonly { announceAgain(): Promise<number> }[]): Served[] {
  if (stores.length === 0) return [];
  return [
    serve(announceAgain, async () => {
      let announced = 0;
      for (const store of stores) announced += await store.announceAgain();
      return { body: { announced } };
    }),
  ];
}
