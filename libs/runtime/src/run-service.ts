import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { ServiceName } from '@samspar/contracts';
import {
  type Bus,
  connectBus,
  createDeadLetters,
  createPositions,
  createPublisher,
  type Listener,
  startListening,
  startOutboxRelay,
  verifyStreams,
} from '@samspar/messaging';
import type { Express } from 'express';
import mongoose, { type Connection, type Model } from 'mongoose';
import type { Logger } from 'pino';
import type { AccessLog } from './access/access-log.ts';
import { type Authenticate, createAuthenticate } from './access/authenticate.ts';
import type { ServiceConfig } from './config.ts';
import { createServiceApp } from './http/create-service-app.ts';
import { deadLetterRoutes } from './http/dead-letter-routes.ts';
import { accessLogRoutes } from './http/access-log-routes.ts';
import { announcementRoutes } from './http/announcement-routes.ts';
import type { ApiInfo } from './http/openapi.ts';
import type { ReadinessChecks } from './http/operations-routes.ts';
import type { Route } from './http/route.ts';
import { createLog } from './log.ts';
import { createMetrics, type Metrics } from './metrics.ts';

/** What a service is composed from. */
export interface Surroundings {
  connection: Connection;
  bus: Bus;
  log: Logger;
  metrics: Metrics;
  authenticate: Authenticate;
  /** Wakes the outbox relay; stores call it after each write. */
  wakeRelay(): void;
}

/** A store whose outbox the relay empties and whose states can be announced again. */
interface Announcing {
  // oxlint-disable-next-line no-explicit-any -- the relay reads only what every aggregate document has
  model: Model<any>;
  announceAgain(): Promise<number>;
}

/** What a service is made of, in terms that the runtime can start and stop. */
export interface Composition {
  info: ApiInfo;
  routes: readonly Route[];
  stores: readonly Announcing[];
  listeners: readonly Listener[];
  accessLog?: AccessLog;
  readiness?: ReadinessChecks;
  /** Adds what is no route of the API, such as a proxy or a page, before the API itself. */
  extend?: (app: Express) => void;
  /** Starts what else runs in the background; returns how it stops. */
  startBackground?: () => Promise<() => Promise<void>>;
}

type Compose = (surroundings: Surroundings) => Composition | Promise<Composition>;

/** Runs a service as a process: starts it, and stops it on SIGTERM or SIGINT. A failure at start ends the process. */
export async function runService(name: ServiceName, config: ServiceConfig, compose: Compose): Promise<void> {
  const log = createLog(name, config.LOG_LEVEL);
  try {
    const { stop } = await startService(name, config, compose, { log });
    let stopping = false;
    const end = (signal: NodeJS.Signals) => {
      if (stopping) return;
      stopping = true;
      log.info({ signal }, 'stopping');
      stop().then(
        () => process.exit(0),
        (error: unknown) => {
          log.error({ err: error }, 'stop-failed');
          process.exit(1);
        },
      );
    };
    process.once('SIGTERM', end);
    process.once('SIGINT', end);
  } catch (error) {
    log.fatal({ err: error }, 'start-failed');
    process.exit(1);
  }
}

/** A service that runs. */
export interface RunningService {
  app: Express;
  url: string;
  stop(): Promise<void>;
}

/**
 * Starts a service: connects, composes, listens to the bus and to HTTP. `stop` does the same in the opposite order.
 * Where `authenticate` is given it takes the place of the one the configuration describes.
 */
export async function startService(
  name: ServiceName,
  config: ServiceConfig,
  compose: Compose,
  options: { log: Logger; authenticate?: Authenticate },
): Promise<RunningService> {
  const { log } = options;
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
    wakeRelay: () => wakeRelay(),
  });
  const positions = createPositions(connection);
  await Promise.all(Object.values(connection.models).map((model) => model.init()));

  const { listeners } = composition;
  const deadLetters = createDeadLetters(bus, name, listeners, positions);
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
    routes: [
      ...composition.routes,
      ...(composition.accessLog ? accessLogRoutes(composition.accessLog) : []),
      ...deadLetterRoutes(deadLetters),
      ...announcementRoutes(composition.stores),
    ],
    authenticate,
    log,
    metrics,
    accessLog: composition.accessLog,
    rateLimitPerMinute: config.RATE_LIMIT_PER_MINUTE,
    extend: composition.extend,
    readiness: {
      database: () => connection.readyState === mongoose.ConnectionStates.connected,
      bus: () => bus.isConnected(),
      ...composition.readiness,
    },
  });
  const server = await listen(app, config);
  const { port } = server.address() as AddressInfo;
  log.info({ port }, 'started');

  return {
    app,
    url: `http://${config.HOST}:${port}`,
    async stop() {
      await closeServer(server);
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

function listen(app: Express, { HOST, PORT }: ServiceConfig): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = app.listen(PORT, HOST, (error?: Error) => (error ? reject(error) : resolve(server)));
  });
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeIdleConnections();
  });
}
