import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { ServiceName } from '@samspar/contracts';
import {
  connectBus,
  createDeadLetters,
  createPositions,
  createPublisher,
  startListening,
  startOutboxRelay,
  verifyStreams,
} from '@samspar/messaging';
import type { Express } from 'express';
import mongoose, { type Connection } from 'mongoose';
import type { Logger } from 'pino';
import { type Authenticate, createAuthenticate } from './access/authenticate.ts';
import { type Clock, createClock } from './clock.ts';
import type { Compose } from './composition.ts';
import type { ServiceConfig } from './config.ts';
import { accessLogOperations } from './http/access-log-operations.ts';
import { announcementOperations } from './http/announcement-operations.ts';
import { closable } from './http/close-server.ts';
import { createServiceApp } from './http/create-service-app.ts';
import { deadLetterOperations } from './http/dead-letter-operations.ts';
import { createMetrics } from './metrics.ts';

/** A service that runs. */
export interface RunningService {
  app: Express;
  url: string;
  stop(): Promise<void>;
}

/**
 * Starts a service: connects, composes, listens to the bus and to HTTP. `stop` does the same in the opposite order.
 * Where `authenticate` or `clock` is given it takes the place of the one the configuration describes.
 */
export async function startService(
  name: ServiceName,
  config: ServiceConfig,
  compose: Compose,
  options: { log: Logger; authenticate?: Authenticate; clock?: Clock },
): Promise<RunningService> {
  const { log, clock = createClock({ ahead: config.CLOCK_AHEAD_MS }) } = options;
  const metrics = createMetrics(name);
  const connection = await connectMongo(config.MONGO_URL);
  const bus = await connectBus({ url: config.NATS_URL, user: name, password: config.NATS_PASSWORD, log });
  await verifyStreams(bus.manager, name);

  let wakeRelay = () => {};
  const authenticate =
    options.authenticate ??
    createAuthenticate({ issuer: config.OIDC_ISSUER, audience: config.OIDC_AUDIENCE });
  const composition = await compose({
    connection,
    bus,
    log,
    metrics,
    authenticate,
    clock,
    storage: { connection, now: clock.now, onSaved: () => wakeRelay() },
  });
  const positions = createPositions(connection);
  await Promise.all(Object.values(connection.models).map((model) => model.init()));

  const { listeners } = composition;
  const deadLetters = createDeadLetters(bus, name, listeners, positions, clock.now);
  const models = composition.stores.map((store) => store.model);
  const relay = startOutboxRelay({ models, publish: createPublisher(bus), log });
  wakeRelay = () => relay.wake();
  const onOutcome = (event: string, outcome: string) => metrics.events.inc({ event, outcome });
  const listening = await startListening({
    service: name,
    bus,
    listeners,
    positions,
    deadLetters,
    log,
    onOutcome,
  });
  const stopBackground = await composition.startBackground?.();

  const app = createServiceApp({
    info: composition.info,
    operations: [
      ...composition.operations,
      ...(composition.accessLog ? accessLogOperations(composition.accessLog) : []),
      ...deadLetterOperations(deadLetters),
      ...announcementOperations(composition.stores),
    ],
    authenticate,
    log,
    metrics,
    accessLog: composition.accessLog,
    clock,
    rateLimitPerMinute: config.RATE_LIMIT_PER_MINUTE,
    strictAnswers: config.STRICT_ANSWERS,
    extend: composition.extend,
    readiness: {
      database: () => connection.readyState === mongoose.ConnectionStates.connected,
      bus: () => bus.isConnected(),
      ...composition.readiness,
    },
  });
  const server = await listen(app, config);
  const closeServer = closable(server);
  const { port } = server.address() as AddressInfo;
  log.info({ port }, 'started');

  return {
    app,
    url: `http://${config.HOST}:${port}`,
    async stop() {
      composition.endStreams?.();
      await closeServer();
      await stopBackground?.();
      await listening.stop();
      await relay.stop();
      await bus.close();
      await connection.close();
    },
  };
}

async function connectMongo(url: string): Promise<Connection> {
  const connection = mongoose.createConnection(url, {
    writeConcern: { w: 'majority', journal: true },
    serverSelectionTimeoutMS: 30_000,
    autoIndex: true,
  });
  return connection.asPromise();
}

/**
 * A service keeps an idle connection longer than those who call it do, in milliseconds: let go of at the very moment it is used
 * again, a request would be lost.
 */
const keepAlive = 65_000;

function listen(app: Express, { HOST, PORT }: ServiceConfig): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = app.listen(PORT, HOST, (error?: Error) => (error ? reject(error) : resolve(server)));
    server.keepAliveTimeout = keepAlive;
  });
}
