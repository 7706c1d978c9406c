import { type Envelope, type EventDefinition, parseEnvelope } from '@samspar/contracts';
import type { z } from 'zod';
import type { TestServers } from './test-servers.ts';

/** Collects what is said on an event's stream, as the administrator. */
export async function collectEvents<Schema extends z.ZodType>(
  servers: TestServers,
  event: EventDefinition<Schema>,
) {
  const bus = await servers.connectAs('administrator');
  const envelopes: Envelope<z.infer<Schema>>[] = [];
  const consumer = await bus.jetstream.consumers.get(event.stream, { filterSubjects: event.subjects });
  const messages = await consumer.consume();
  const reading = (async () => {
    for await (const message of messages) envelopes.push(parseEnvelope(event, message.json()));
  })();
  return {
    envelopes,
    async stop() {
      await messages.close();
      await reading;
      await bus.close();
    },
  };
}
