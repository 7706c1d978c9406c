import { createKeyedQueue } from '../listening/keyed-queue.ts';
import { retryOnConflict } from './retry-on-conflict.ts';

/** Does work in turn with other work of the same key. */
export type InTurn = <Result>(key: string, work: () => Promise<Result>) => Promise<Result>;

/**
 * Lets load → decide → save of one key through one at a time in this process, and does it again when another process saved
 * in between. Without turns, all who decide in the same moment would load and lose together, all but one each time.
 * Work must not wait for another turn of its own key.
 */
export function createTurns(): InTurn {
  const enqueue = createKeyedQueue();
  return (key, work) => enqueue(key, () => retryOnConflict(work));
}
