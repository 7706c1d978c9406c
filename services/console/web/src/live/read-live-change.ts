import type { LiveChange } from './live-changes.ts';

/** Reads what the console sends of a change; `undefined` for what isn't one. */
export function readLiveChange(data: string): LiveChange | undefined {
  try {
    const { event, id, revision } = JSON.parse(data) as Partial<LiveChange>;
    if (typeof event !== 'string' || typeof id !== 'string' || typeof revision !== 'number') return undefined;
    return { event, id, revision };
  } catch {
    return undefined;
  }
}
