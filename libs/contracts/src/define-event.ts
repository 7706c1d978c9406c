import { z } from 'zod';
import type { ServiceName } from './services.ts';
import type { EventSubject, subjects } from './subjects.ts';

/**
 * How long an event is kept.
 * - `state`: the newest value per aggregate is kept for ever; a new listener rebuilds its copy from it alone.
 * - `fact`: something that happened; kept in full for the stream's age limit.
 */
type EventKind = 'state' | 'fact';

/** How an event says which municipalities what it is about is in. */
export type Placed =
  | { municipality: string }
  | { municipalities: string[] }
  | { profile: { municipality: string } };

/** The subjects that are in no municipality. */
type Nowhere = {
  [Name in EventSubject]: (typeof subjects)[Name] extends { isNowhere: true } ? Name : never;
}[EventSubject];

/** One kind of event, with every name that follows from its definition. Subjects are never typed by hand. */
export interface EventDefinition<Schema extends z.ZodType = z.ZodType> {
  readonly owner: ServiceName;
  readonly name: string;
  readonly version: number;
  readonly kind: EventKind;
  readonly schema: Schema;
  /** What people look at that it changes. One that is about nothing they do is not for the console to hear. */
  readonly about: EventSubject | undefined;
  /** CloudEvents type, e.g. `samspar.employer-contacts.demand-changed.v1`. */
  readonly type: string;
  /** JetStream stream that holds this event alone, so that who may hear it is the server's decision. */
  readonly stream: string;
  /** Subject filter of all aggregates, e.g. `event.employer-contacts.demand-changed.v1.*`. */
  readonly subjects: string;
  /** Subject of one aggregate. */
  subjectOf(aggregateId: string): string;
}

/** What an event of this definition carries. */
export type EventData<Definition> =
  Definition extends EventDefinition<infer Schema> ? z.infer<Schema> : never;

/**
 * Defines an event of the published language.
 * The schema must be strict and hold no free text: what it cannot hold can never travel.
 */
export function defineEvent<Schema extends z.ZodType>(
  owner: ServiceName,
  name: string,
  version: number,
  kind: EventKind,
  schema: Schema,
  about?: z.infer<Schema> extends Placed ? EventSubject : Nowhere,
): EventDefinition<Schema> {
  const prefix = `event.${owner}.${name}.v${version}`;
  return {
    owner,
    name,
    version,
    kind,
    schema,
    about,
    type: `samspar.${owner}.${name}.v${version}`,
    stream: `${owner}_${name}_v${version}`,
    subjects: `${prefix}.*`,
    subjectOf: (aggregateId) => `${prefix}.${aggregateId}`,
  };
}
