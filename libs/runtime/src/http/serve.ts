import type { Act, Operation } from '@samspar/contracts';
import type { CreationRequest } from '@samspar/messaging';
import type { z } from 'zod';
import type { Actor } from '../access/actor.ts';

type Parsed<Schema> = [Schema] extends [z.ZodType] ? z.output<Schema> : undefined;
type Part<O, Name extends string> = O extends { readonly [N in Name]: infer Schema }
  ? Parsed<Schema>
  : undefined;

/** What whoever carries out an operation is given: parsed, known to be well-formed, and from someone whose role allows it somewhere. */
export interface OperationRequest<Params = unknown, Query = unknown, Body = unknown> {
  operation: Operation;
  actor: Actor;
  /** Who does this, and when: made once, here. */
  act: Act;
  /** The calendar date of the act in Sweden. */
  today: string;
  params: Params;
  query: Query;
  body: Body;
  /** The first parameter of the path: the id of the thing it is about. */
  target: string;
  /** Refuses with 403 unless the actor may act in this municipality. Where a permission is bounded, it must be asked before the answer. */
  authorize(municipality: string): void;
  /** Of an operation that `creates`: the idempotency key and what was asked with it. */
  creation: CreationRequest;
  /** Of an operation that `changes`: the revision the caller has seen, from `If-Match`. */
  seenRevision: number;
  /** Why the caller reads, from `Access-Reason`; empty where none was given. */
  reason: string;
}

/** The request of an operation, typed by its declaration. */
export type RequestOf<O> = OperationRequest<Part<O, 'params'>, Part<O, 'query'>, Part<O, 'body'>>;

/** What is answered. */
export interface Answer<Body = unknown> {
  body: Body;
  /** Becomes the `ETag`. */
  revision?: number;
  /** Path of what was created, below the host. */
  location?: string;
  /** Pseudonyms of the persons the answer is about: each is written to the access log before it is sent. */
  about?: string[];
  /** Stored things that could not be shown in a list: they are logged by their id. */
  unreadable?: { id: string; error: unknown }[];
}

/** What is answered is parsed into a copy of its own: it may be handed over as it is held, read-only. */
type Told<T> = T extends readonly (infer Item)[]
  ? readonly Told<Item>[]
  : T extends object
    ? { readonly [K in keyof T]: Told<T[K]> }
    : T;
type AnswerOf<O> = O extends { readonly answer: infer A extends z.ZodType }
  ? Answer<Told<z.input<A>>>
  : Answer<undefined>;

/** An operation and what carries it out. */
export interface Served {
  operation: Operation;
  // oxlint-disable-next-line no-explicit-any -- `serve` has tied the two
  handle(request: any): Promise<Answer>;
}

/** Ties an operation to what carries it out. */
export function serve<O extends Operation>(
  operation: O,
  handle: (request: RequestOf<O>) => Promise<AnswerOf<O>>,
): Served {
  return { operation, handle };
}

/** Whether a request may come without its body. */
export function mayBeLeftOut(body: z.ZodType): boolean {
  return body.safeParse(undefined).success;
}
