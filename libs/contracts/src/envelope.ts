import { z } from 'zod';
import type { EventDefinition } from './define-event.ts';
import { instant } from './primitives.ts';

/**
 * CloudEvents 1.0, structured JSON. `revision` is the aggregate's revision; `precededby` is the revision of the
 * aggregate's previous event of the same type (0 for the first), which lets a listener see a gap.
 */
const envelopeSchema = z.strictObject({
  specversion: z.literal('1.0'),
  id: z.string().regex(/^[0-9a-f-]{36}:\d+:\d+$/),
  source: z.string().regex(/^\/[a-z-]+$/),
  type: z.string().regex(/^samspar\.[a-z.-]+\.v\d+$/),
  subject: z.uuid(),
  time: instant,
  datacontenttype: z.literal('application/json'),
  revision: z.int().positive(),
  precededby: z.int().nonnegative(),
  correlationid: z.string().regex(/^[\w-]{1,64}$/),
  causationid: z.string().regex(/^[\w:.-]{1,128}$/),
});

/** An event as it travels. */
export type Envelope<Data = unknown> = z.infer<typeof envelopeSchema> & { data: Data };

/** Everything about an occurrence that its definition does not already say. */
export interface Occurrence<Data> {
  aggregateId: string;
  revision: number;
  /** Position among the events of one revision, from 0. */
  index: number;
  precededBy: number;
  time: string;
  correlationId: string;
  causationId: string;
  data: Data;
}

/** Wraps an occurrence; its id, `<aggregateId>:<revision>:<index>`, is also the `Nats-Msg-Id`. Throws `ZodError` on foreign data. */
export function toEnvelope<Schema extends z.ZodType>(
  event: EventDefinition<Schema>,
  occurrence: Occurrence<z.input<Schema>>,
): Envelope<z.infer<Schema>> {
  const { aggregateId, revision, index, precededBy, time, correlationId, causationId, data } = occurrence;
  const head = envelopeSchema.parse({
    specversion: '1.0',
    id: `${aggregateId}:${revision}:${index}`,
    source: `/${event.owner}`,
    type: event.type,
    subject: aggregateId,
    time,
    datacontenttype: 'application/json',
    revision,
    precededby: precededBy,
    correlationid: correlationId,
    causationid: causationId,
  });
  return { ...head, data: event.schema.parse(data) };
}

/** Reads an envelope that came over the bus. Throws `ZodError` on anything that is not exactly this event. */
export function parseEnvelope<Schema extends z.ZodType>(
  event: EventDefinition<Schema>,
  json: unknown,
): Envelope<z.infer<Schema>> {
  const whole = envelopeSchema.extend({ type: z.literal(event.type), data: event.schema });
  return whole.parse(json) as Envelope<z.infer<Schema>>;
}
