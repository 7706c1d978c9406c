import type { Envelope, EventDefinition } from '@samspar/contracts';
import type { z } from 'zod';
import type { Outcome } from './outcome.ts';

/** A service's reaction to one event. It must be idempotent: the same event may come again after a crash. */
export interface Listener {
  event: EventDefinition;
  handle(envelope: Envelope): Promise<Outcome>;
}

/** Ties a handler to its event, with the event's own data type. */
export function listenTo<Schema extends z.ZodType>(
  event: EventDefinition<Schema>,
  handle: (envelope: Envelope<z.infer<Schema>>) => Promise<Outcome>,
): Listener {
  return { event, handle };
}
