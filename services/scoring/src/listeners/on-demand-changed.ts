import { demandChanged } from '@samspar/contracts';
import { type Listener, listenTo } from '@samspar/messaging';
import type { AskForScoring } from '../stories/ask-for-scoring.ts';
import type { KnownDemands } from '../projections/known-demands.ts';

/**
 * A demand is new, changed, closed or open again: know it, and have it scored (or its shortlist retired). That is asked
 * for a repeat too, since the first time may have stopped in between.
 */
export function onDemandChanged({ demands, ask }: { demands: KnownDemands; ask: AskForScoring }): Listener {
  return listenTo(demandChanged, async (envelope) => {
    const outcome = await demands.put(envelope, envelope.data);
    await ask.demand(envelope.subject, 'demand-changed');
    await ask.tracks();
    return outcome;
  });
}
