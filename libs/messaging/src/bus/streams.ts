import {
  allEvents,
  type EventDefinition,
  listensTo,
  saidBy,
  type ServiceName,
  serviceNames,
} from '@samspar/contracts';
import {
  DiscardPolicy,
  type JetStreamManager,
  nanos,
  RetentionPolicy,
  StorageType,
  type StreamConfig,
} from 'nats';

const day = 24 * 60 * 60 * 1000;
/** Facts are kept this long on the bus; the truth about them is in MongoDB. */
const factAge = 365 * day;
const deadLetterAge = 90 * day;
/** How long a repeated `Nats-Msg-Id` is recognised by the server; beyond it the listeners' own positions decide. */
const duplicateWindow = 10 * 60 * 1000;

type DeclaredStream = Pick<
  StreamConfig,
  | 'name'
  | 'subjects'
  | 'retention'
  | 'storage'
  | 'discard'
  | 'max_age'
  | 'max_msgs_per_subject'
  | 'duplicate_window'
  | 'num_replicas'
>;

/** Name of the stream that holds the events a service could not take in. One each: dead letters hold event data. */
export function deadLetterStreamOf(service: ServiceName): string {
  return `dead-letters_${service}`;
}

/** Subject under which a service's dead letters of one event are kept. */
export function deadLetterSubjectOf(service: ServiceName, event: EventDefinition): string {
  return `dead.${service}.${event.owner}.${event.name}`;
}

/** Every stream of the system, generated from the contracts. */
export function declaredStreams(replicas = 1): DeclaredStream[] {
  const common = {
    retention: RetentionPolicy.Limits,
    storage: StorageType.File,
    discard: DiscardPolicy.Old,
    duplicate_window: nanos(duplicateWindow),
    num_replicas: replicas,
  };
  const events = allEvents.map((event) => ({
    ...common,
    name: event.stream,
    subjects: [event.subjects],
    max_age: event.kind === 'fact' ? nanos(factAge) : 0,
    max_msgs_per_subject: event.kind === 'state' ? 1 : -1,
  }));
  const deadLetters = serviceNames.map((service) => ({
    ...common,
    name: deadLetterStreamOf(service),
    subjects: [`dead.${service}.>`],
    max_age: nanos(deadLetterAge),
    max_msgs_per_subject: -1,
  }));
  return [...events, ...deadLetters];
}

/**
 * Creates the streams that are missing and updates those that are there. Needs the administrator's NATS user. Returns
 * how many were created: on a bus that has been lost, all of them.
 */
export async function declareStreams(manager: JetStreamManager, replicas = 1): Promise<number> {
  const existing = new Set(await manager.streams.names().next());
  const declared = declaredStreams(replicas);
  for (const stream of declared) {
    if (existing.has(stream.name)) await manager.streams.update(stream.name, stream);
    else await manager.streams.add(stream);
  }
  return declared.filter(({ name }) => !existing.has(name)).length;
}

/**
 * Reads the configuration back and refuses to go on where the server's differs: older servers drop options they
 * don't know without a word. Only the streams `service` says or hears are read.
 */
export async function verifyStreams(manager: JetStreamManager, service: ServiceName): Promise<void> {
  const used = new Set([...saidBy(service), ...listensTo[service]].map((event) => event.stream));
  used.add(deadLetterStreamOf(service));
  for (const declared of declaredStreams().filter((stream) => used.has(stream.name))) {
    const { config } = await manager.streams.info(declared.name);
    const { num_replicas: _replicas, ...expected } = declared;
    for (const [key, value] of Object.entries(expected)) {
      const actual = config[key as keyof typeof config];
      if (JSON.stringify(actual) !== JSON.stringify(value)) {
        throw new Error(
          `Stream ${declared.name} has ${key}=${JSON.stringify(actual)} where ${JSON.stringify(value)} is declared. ` +
            'Run `npm run declare-streams`.',
        );
      }
    }
  }
}
