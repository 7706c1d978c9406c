export { type AccessLog, createAccessLog } from './access/access-log.ts';
export { type Actor, createActor, forbidden } from './access/actor.ts';
export { type Authenticate, createAuthenticate } from './access/authenticate.ts';
export { type Permission, permissions } from './access/permissions.ts';
export { type Role, roles } from './access/roles.ts';
export { calendarDateOf } from './calendar.ts';
export { readConfig, type ServiceConfig, serviceConfig } from './config.ts';
export { createServiceApp, type ServiceAppOptions } from './http/create-service-app.ts';
export { findUnknownCodes } from './http/known-codes.ts';
export { type ApiInfo, openApiOf } from './http/openapi.ts';
export { pageOf, pageQuery } from './http/paging.ts';
export { requireSeen } from './http/preconditions.ts';
export { defineRoute, type Route, type RouteRequest, type RouteResult } from './http/route.ts';
export { createLog } from './log.ts';
export { createMetrics, type Metrics } from './metrics.ts';
export {
  type Composition,
  runService,
  type RunningService,
  startService,
  type Surroundings,
} from './run-service.ts';
