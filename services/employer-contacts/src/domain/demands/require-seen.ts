import type { Demand } from './demand.ts';
import { readableVersions } from './demand-version.ts';
import { refusals } from './refusals.ts';

/**
 * Refuses whoever has not seen what the demand has become, and tells who changed it, when, and what. One that has only been
 * said again since is as they saw it.
 */
export function requireSeenDemand(demand: { revision: number; state: Demand }, seenRevision: number): void {
  const [newest, ...earlier] = readableVersions(demand.state, seenRevision);
  if (newest) throw refusals.changedSince(demand.revision, newest, earlier);
  if (seenRevision > demand.revision) throw refusals.neverSeen();
}
