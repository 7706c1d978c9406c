import type { May, Operation } from '@samspar/contracts';
import type { z } from 'zod';
import type { Answer, OperationRequest, Served } from './serve.ts';

export type Route = Served;
export type RouteRequest<P, Q, B> = OperationRequest<P, Q, B>;
export type RouteResult<Body> = Answer<Body>;

interface TypedRoute<P extends z.ZodObject, Q extends z.ZodObject, B extends z.ZodType, R extends z.ZodType> {
  method: Operation['method'];
  path: string;
  operationId: string;
  summary: string;
  action: string;
  subject: string;
  params?: P;
  query?: Q;
  body?: B;
  bodyLimit?: number;
  accepts?: Readonly<Record<string, z.ZodType>>;
  response?: R;
  status?: number;
  effect?: Operation['effect'];
  handle(request: OperationRequest<z.output<P>, z.output<Q>, z.output<B>>): Promise<Answer<z.input<R>>>;
}

/** Declares an operation where it is carried out. What is left of an earlier way: use `operation` and `serve`. */
export function defineRoute<
  P extends z.ZodObject = z.ZodObject,
  Q extends z.ZodObject = z.ZodObject,
  B extends z.ZodType = z.ZodUndefined,
  R extends z.ZodType = z.ZodUndefined,
>(route: TypedRoute<P, Q, B, R>): Route {
  const { handle, operationId, action, subject, response, effect = 'reads', status, ...rest } = route;
  const operation: Operation = {
    ...rest,
    id: operationId,
    may: [action, subject] as unknown as May,
    ...(response && { answer: response }),
    effect,
    status: status ?? (effect === 'creates' ? 201 : 200),
  };
  return { operation, handle };
}
