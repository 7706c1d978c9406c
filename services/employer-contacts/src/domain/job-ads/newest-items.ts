import type { JobAdItem } from './read-job-ad.ts';

/** An item with its place in the file, from 1. */
export type PlacedItem = JobAdItem & { position: number };

/**
 * Each ad once: where a file says several things of the same ad, as a stream does, the newest holds, and of equally new
 * ones the last. What can't be read stays, each for itself. In the order of the file.
 */
export function newestOfEach(items: Iterable<PlacedItem>): PlacedItem[] {
  const newest = new Map<string, PlacedItem>();
  const unreadable: PlacedItem[] = [];
  for (const item of items) {
    if (item.kind === 'unreadable') unreadable.push(item);
    else {
      const adId = item.kind === 'ad' ? item.ad.adId : item.adId;
      const known = newest.get(adId);
      if (!known || !isOlder(item, known)) newest.set(adId, item);
    }
  }
  return [...newest.values(), ...unreadable].toSorted((a, b) => a.position - b.position);
}

/** Something without a time is as new as anything. */
function isOlder(one: PlacedItem, other: PlacedItem): boolean {
  const [mine, theirs] = [timeOf(one), timeOf(other)];
  return mine !== undefined && theirs !== undefined && mine < theirs;
}

function timeOf(item: PlacedItem): number | undefined {
  if (item.kind === 'ad') return item.ad.version || undefined;
  return item.kind === 'removal' ? item.at : undefined;
}
