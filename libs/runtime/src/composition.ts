import type { AggregateStorage, Bus, Listener } from '@samspar/messaging';
import type { Express } from 'express';
import type { Connection, Model } from 'mongoose';
import type { Logger } from 'pino';
import type { AccessLog } from './access/access-log.ts';
import type { Authenticate } from './access/authenticate.ts';
import type { Clock } from './clock.ts';
import type { ApiInfo } from './http/openapi.ts';
import type { ReadinessChecks } from './http/operations-routes.ts';
import type { Served } from './http/serve.ts';
import type { Metrics } from './metrics.ts';

/** What a service is composed from. */
export interface Surroundings {
  connection: Connection;
  bus: Bus;
  log: Logger;
  metrics: Metrics;
  authenticate: Authenticate;
  clock: Clock;
  /** What stores of aggregates are made on. */
  storage: AggregateStorage;
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
  operations: readonly Served[];
  stores: readonly Announcing[];
  listeners: readonly Listener[];
  accessLog?: AccessLog;
  readiness?: ReadinessChecks;
  /** Adds what is no operation of the API, such as a proxy or a page, before the API itself. */
  extend?: (app: Express) => void;
  /** Ends the answers that stay open by design. Called first when the service stops, which waits for all others. */
  endStreams?: () => void;
  /** Starts what else runs in the background; returns how it stops. */
  startBackground?: () => Promise<() => Promise<void>>;
}

/** Puts a service together from its surroundings. */
export type Compose = (surroundings: Surroundings) => Composition | Promise<Composition>;
