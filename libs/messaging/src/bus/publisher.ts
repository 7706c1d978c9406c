import type { Envelope, EventDefinition } from '@samspar/contracts';
import { headers, JSONCodec, NatsError } from 'nats';
import type { Bus } from './connect-bus.ts';

const codec = JSONCodec<Envelope>();
const wrongLastSequence = 10071;
const noMessageFound = 10037;

/** Publishes an envelope and resolves when JetStream has stored it. */
export type Publish = (event: EventDefinition, envelope: Envelope, traceparent: string) => Promise<void>;

/**
 * Creates the publisher. Facts are de-duplicated by id. A state never regresses: it is stored only if the subject
 * still holds the older revision it was compared with, so that a slow second relay cannot put an old value back.
 */
export function createPublisher({ jetstream, manager }: Pick<Bus, 'jetstream' | 'manager'>): Publish {
  return async (event, envelope, traceparent) => {
    const subject = event.subjectOf(envelope.subject);
    const options = { msgID: envelope.id, headers: headers() };
    options.headers.set('traceparent', traceparent);
    const payload = codec.encode(envelope);
    if (event.kind === 'fact') {
      await jetstream.publish(subject, payload, options);
      return;
    }
    let last = envelope.precededby === 0 ? { sequence: 0, revision: 0 } : await newest(event.stream, subject);
    while (last.revision < envelope.revision) {
      try {
        const expect = { lastSubjectSequence: last.sequence };
        await jetstream.publish(subject, payload, { ...options, expect });
        return;
      } catch (error) {
        if (!isApiError(error, wrongLastSequence)) throw error;
        last = await newest(event.stream, subject);
      }
    }
  };

  async function newest(stream: string, subject: string): Promise<{ sequence: number; revision: number }> {
    try {
      const message = await manager.streams.getMessage(stream, { last_by_subj: subject });
      return { sequence: message.seq, revision: codec.decode(message.data).revision };
    } catch (error) {
      if (isApiError(error, noMessageFound)) return { sequence: 0, revision: 0 };
      throw error;
    }
  }
}

function isApiError(error: unknown, code: number): boolean {
  return error instanceof NatsError && error.api_error?.err_code === code;
}
