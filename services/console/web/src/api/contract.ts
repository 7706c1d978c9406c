import type { allOperations } from '@samspar/contracts/api/all-operations';
import type { z } from 'zod';

/** The services' interfaces, as their operations are declared. */
type Operations = { [S in keyof typeof allOperations]: (typeof allOperations)[S][number] };

export type Service = keyof Operations;
export type Method = 'get' | 'post' | 'put' | 'delete';

/** `/demands/:demandId` → `/demands/{demandId}`. */
type Template<Path extends string> = Path extends `${infer Before}/:${infer Name}/${infer After}`
  ? `${Before}/{${Name}}${Template<`/${After}`>}`
  : Path extends `${infer Before}/:${infer Name}`
    ? `${Before}/{${Name}}`
    : Path;

type PathIn<O> = O extends { path: infer Path extends string } ? Template<Path> : never;

/** The paths of a service that have the method, with what fills them in braces: `/demands/{demandId}`. */
export type PathOf<S extends Service, M extends Method> = PathIn<Extract<Operations[S], { method: M }>>;

type OperationOf<S extends Service, P, M extends Method> = Operations[S] extends infer O
  ? O extends { method: M }
    ? PathIn<O> extends P
      ? P extends PathIn<O>
        ? O
        : never
      : never
    : never
  : never;

type Parsed<Schema> = Schema extends z.ZodType ? z.input<Schema> : never;
/** What is put into an address is text, whatever it is read as. */
type InAddress<Given> = { [K in keyof Given]: unknown extends Given[K] ? string | number : Given[K] };

type PathParameters<O> = O extends { params: infer P } ? { path: InAddress<Parsed<P>> } : unknown;
type Query<O> = O extends { query: infer Q }
  ? object extends InAddress<Parsed<Q>>
    ? { query?: InAddress<Parsed<Q>> }
    : { query: InAddress<Parsed<Q>> }
  : unknown;

/** What is sent as JSON is typed by its schema; what is sent as another type, such as a file, goes as it is. */
type Sent<O> = O extends { accepts: infer Types }
  ? { body: string | Blob; contentType: keyof Types & string }
  : O extends { body: infer B }
    ? undefined extends Parsed<B>
      ? { body?: Exclude<Parsed<B>, undefined> }
      : { body: Parsed<B> }
    : unknown;

type Headers<O> = O extends { effect: 'creates' }
  ? { idempotencyKey: string }
  : O extends { effect: 'changes' }
    ? { revision: number }
    : unknown;

/** What a request takes beyond its path: only what the operation declares, and only required where it is. */
export type OptionsOf<S extends Service, P, M extends Method> = PathParameters<OperationOf<S, P, M>> &
  Query<OperationOf<S, P, M>> &
  Sent<OperationOf<S, P, M>> &
  Headers<OperationOf<S, P, M>> & {
    /** Why a person's data is read or a thing is done, where the service asks for it. */
    reason?: string;
    signal?: AbortSignal;
  };

/** An argument list whose options may be left out where none is required. */
export type Arguments<Options> = object extends Options ? [options?: Options] : [options: Options];

/** What a request is answered with when it succeeds. */
export type AnswerOf<S extends Service, P, M extends Method> =
  OperationOf<S, P, M> extends { answer: infer A extends z.ZodType } ? z.output<A> : undefined;

/** What a request sends as JSON. */
export type BodyOf<S extends Service, P, M extends Method> =
  OperationOf<S, P, M> extends { body: infer B extends z.ZodType } ? z.input<B> : never;
