import { demandChanged } from '@samspar/contracts';
import { type Listener, listenTo } from '@samspar/messaging';
import type { KnownDemands } from '../projections/known-demands.ts';

/** A demand is new, changed, closed or open again: know it. */
export function onDemandChanged({ demands }: { demands: KnownDemands }): Listener {
  return listenTo(demandChanged, (envelope) => demands.put(envelope));
}
