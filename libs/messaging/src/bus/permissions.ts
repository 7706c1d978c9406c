import { listensTo, saidBy, type ServiceName } from '@samspar/contracts';
import { inboxPrefixOf } from './connect-bus.ts';
import { deadLetterStreamOf } from './streams.ts';

/** What a NATS user may do. Everything else is refused by the server. */
export interface NatsPermissions {
  publish: string[];
  subscribe: string[];
}

/**
 * The permissions of a service's NATS user, generated from who says and who listens. As every event has a stream of
 * its own, and JetStream's API names the stream in the subject, hearing something unlisted is impossible.
 */
export function permissionsOf(service: ServiceName): NatsPermissions {
  const said = saidBy(service);
  const deadLetters = deadLetterStreamOf(service);
  return {
    publish: [
      ...said.map((event) => event.subjects),
      ...said.map((event) => `$JS.API.STREAM.MSG.GET.${event.stream}`),
      ...said.map((event) => `$JS.API.STREAM.INFO.${event.stream}`),
      ...listensTo[service].flatMap((event) => hearing(event.stream)),
      `dead.${service}.>`,
      ...hearing(deadLetters),
      `$JS.API.STREAM.MSG.GET.${deadLetters}`,
      `$JS.API.STREAM.MSG.DELETE.${deadLetters}`,
    ],
    subscribe: [`${inboxPrefixOf(service)}.>`],
  };
}

function hearing(stream: string): string[] {
  return [
    `$JS.API.STREAM.INFO.${stream}`,
    `$JS.API.CONSUMER.CREATE.${stream}`,
    `$JS.API.CONSUMER.CREATE.${stream}.>`,
    `$JS.API.CONSUMER.DURABLE.CREATE.${stream}.>`,
    `$JS.API.CONSUMER.INFO.${stream}.>`,
    `$JS.API.CONSUMER.DELETE.${stream}.>`,
    `$JS.API.CONSUMER.MSG.NEXT.${stream}.>`,
    `$JS.ACK.${stream}.>`,
  ];
}
