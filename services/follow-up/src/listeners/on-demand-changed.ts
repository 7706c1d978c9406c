import { demandChanged } from '@samspar/contracts';
import { type Listener, listenTo } from '@samspar/messaging';
import type { Demands } from '../projections/demands.ts';

/** A demand is new, changed, closed or open again: know it as it now stands. */
export function onDemandChanged({ demands }: { demands: Demands }): Listener {
  return listenTo(demandChanged, (envelope) => demands.put(envelope));
}
