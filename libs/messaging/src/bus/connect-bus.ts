import { connect, type JetStreamClient, type JetStreamManager, type NatsConnection } from 'nats';
import type { Logger } from 'pino';

/** A connection to NATS with its JetStream clients. */
export interface Bus {
  connection: NatsConnection;
  jetstream: JetStreamClient;
  manager: JetStreamManager;
  /** False while the connection is being re-established. */
  isConnected(): boolean;
  close(): Promise<void>;
}

export interface BusOptions {
  url: string;
  user: string;
  password: string;
  log: Logger;
}

/**
 * Connects to NATS as `user` and keeps reconnecting for as long as the process lives.
 * Inboxes are named after the user, so that no user can read another's replies.
 */
export async function connectBus({ url, user, password, log }: BusOptions): Promise<Bus> {
  const connection = await connect({
    servers: url,
    user,
    pass: password,
    name: user,
    inboxPrefix: inboxPrefixOf(user),
    maxReconnectAttempts: -1,
    reconnectTimeWait: 250,
    waitOnFirstConnect: true,
  });
  let connected = true;
  const watch = async () => {
    for await (const status of connection.status()) {
      if (status.type === 'disconnect') connected = false;
      if (status.type === 'reconnect') connected = true;
      if (status.type === 'error') log.warn({ code: JSON.stringify(status.data) }, 'bus-error');
    }
  };
  void watch();
  return {
    connection,
    jetstream: connection.jetstream(),
    manager: await connection.jetstreamManager({ checkAPI: false }),
    isConnected: () => connected && !connection.isClosed(),
    close: () => connection.drain(),
  };
}

/** Prefix of a user's reply subjects. */
export function inboxPrefixOf(user: string): string {
  return `_INBOX_${user}`;
}
