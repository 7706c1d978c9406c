import { createKeyedQueue, retryOnConflict } from '@samspar/messaging';

export type InTurn = ReturnType<typeof createInTurn>;

/**
 * Lets changes of one track through one at a time in this process, and does a change again when another process saved in
 * between. Without turns, everyone who decides in the same moment would load and lose together, all but one each time.
 * Work must not wait for another turn of the same track.
 */
export function createInTurn() {
  const enqueue = createKeyedQueue();
  return <Result>(trackId: string, work: () => Promise<Result>): Promise<Result> =>
    enqueue(trackId, () => retryOnConflict(work));
}
