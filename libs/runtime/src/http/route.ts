import type { CreationRequest } from '@samspar/messaging';
import type { z } from 'zod';
import type { Actor } from '../access/actor.ts';

/** What a handler is given: parsed, known to be well-formed, and from someone whose role allows the action somewhere. */
export interface RouteRequest<Params, Query, Body> {
  actor: Actor;
  params: Params;
  query: Query;
  body: Body;
  /** Refuses with 403 unless the actor may act in this municipality. Every `own`-scoped route must ask before it answers. */
  authorize(municipality: string): void;
  /** Of a route that `creates`: the idempotency key and what was asked with it. */
  creation: CreationRequest;
  /** Of a route that `changes`: the revision the caller has seen, from `If-Match`. */
  seenRevision: number;
  /** Why the caller reads, from `Access-Reason`; empty where none was given. */
  reason: string;
}

/** What a handler answers. */
export interface RouteResult<Body> {
  body: Body;
  /** Becomes the `ETag`. */
  revision?: number;
  /** Path of what was created, below the version. */
  location?: string;
  /** Pseudonyms of the persons the answer is about: each is written to the access log before it is sent. */
  about?: string[];
}

export interface Route {
  method: 'get' | 'post' | 'put' | 'delete';
  /** Path below the version, with `:parameters`. */
  path: string;
  operationId: string;
  summary: string;
  action: string;
  subject: string;
  params?: z.ZodObject | undefined;
  query?: z.ZodObject | undefined;
  body?: z.ZodType | undefined;
  /** Most bytes the body may have; 256 kB where nothing is said. Read only once it is known who asks and that they may. */
  bodyLimit?: number | undefined;
  /**
   * Media types of a body that is handed over as it came, each with what it holds, which is for the API's description
   * only: `body` is then a schema of a `Buffer`, and the handler reads it. Where nothing is said the body is JSON.
   */
  accepts?: Readonly<Record<string, z.ZodType>> | undefined;
  status: number;
  response?: z.ZodType | undefined;
  /** `creates`: an `Idempotency-Key` is asked for. `changes`: an `If-Match` is asked for. */
  effect: 'reads' | 'creates' | 'changes';
  // oxlint-disable-next-line no-explicit-any -- defineRoute has tied the handler to the schemas
  handle(request: RouteRequest<any, any, any>): Promise<RouteResult<any>>;
}

interface TypedRoute<P extends z.ZodObject, Q extends z.ZodObject, B extends z.ZodType, R extends z.ZodType>
  extends Omit<Route, 'params' | 'query' | 'body' | 'response' | 'handle' | 'status' | 'effect'> {
  params?: P;
  query?: Q;
  body?: B;
  response?: R;
  status?: number;
  effect?: Route['effect'];
  handle(request: RouteRequest<z.output<P>, z.output<Q>, z.output<B>>): Promise<RouteResult<z.input<R>>>;
}

/**
 * Defines a route: the one description from which requests are checked, permissions are asked for and OpenAPI is
 * written. Without `effect` it reads; without `status` it answers 201 where it creates and 200 otherwise.
 */
export function defineRoute<
  P extends z.ZodObject = z.ZodObject,
  Q extends z.ZodObject = z.ZodObject,
  B extends z.ZodType = z.ZodUndefined,
  R extends z.ZodType = z.ZodUndefined,
>(route: TypedRoute<P, Q, B, R>): Route {
  const effect = route.effect ?? 'reads';
  return { ...route, effect, status: route.status ?? (effect === 'creates' ? 201 : 200) };
}

/** Whether a request may come without its body. */
export function mayBeLeftOut(body: z.ZodType): boolean {
  return body.safeParse(undefined).success;
}
