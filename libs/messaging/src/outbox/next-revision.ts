import { type EventDefinition, toEnvelope } from '@samspar/contracts';
import { currentTrace } from '../trace.ts';
import type { OutboxEntry } from './aggregate-document.ts';

/** A message for the bus, in the words of the contracts. */
export interface Message {
  event: EventDefinition;
  data: unknown;
}

/** What a save adds to an aggregate besides its state. */
export interface NextRevision {
  revision: number;
  said: Record<string, number>;
  entries: OutboxEntry[];
}

/** Turns what is to be said into the outbox entries of the aggregate's next revision. Throws if an event is said twice in it. */
export function nextRevision(
  aggregate: { id: string; revision: number; said: Record<string, number> },
  messages: readonly Message[],
  at: Date,
): NextRevision {
  requireDistinct(messages);
  const revision = aggregate.revision + 1;
  const trace = currentTrace();
  const entries = messages.map(({ event, data }, index): OutboxEntry => {
    const envelope = toEnvelope(event, {
      aggregateId: aggregate.id,
      revision,
      index,
      precededBy: aggregate.said[event.name] ?? 0,
      time: at.toISOString(),
      correlationId: trace.correlationId,
      causationId: trace.causationId,
      data,
    });
    return { stream: event.stream, traceparent: trace.traceparent, envelope };
  });
  const nowSaid = Object.fromEntries(messages.map(({ event }) => [event.name, revision]));
  return { revision, said: { ...aggregate.said, ...nowSaid }, entries };
}

/** Listeners know their place by revision: an event can be said once in each. */
function requireDistinct(messages: readonly Message[]): void {
  const names = messages.map(({ event }) => event.name);
  if (new Set(names).size < names.length)
    throw new Error(`One save says an event twice: ${names.join(', ')}.`);
}
