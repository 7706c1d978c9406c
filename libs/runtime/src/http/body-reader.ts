import express, { type Request, type RequestHandler } from 'express';
import { DomainError, type Operation } from '@samspar/contracts';
import { mayBeLeftOut } from './serve.ts';

/** Most bytes of a body, where an operation says nothing else. */
export const usualBodyLimit = 256 * 1024;

/**
 * Reads an operation's body. Mounted after the checks of who asks and whether they may: nobody else's megabytes are taken in.
 * JSON is parsed; a body of an operation that says what it `accepts` is kept as it came.
 */
export function bodyReader({ body, bodyLimit: limit = usualBodyLimit, accepts }: Operation): RequestHandler {
  if (!body) return (_request, _response, next) => next();
  return accepts ? express.raw({ limit, type: Object.keys(accepts) }) : express.json({ limit, strict: true });
}

/** The body as the operation's schema has it. Throws `DomainError` 415 on a type the operation does not take, `ZodError` on what is wrong in it. */
export function parseBody({ body, accepts }: Operation, request: Request): unknown {
  if (!body) return undefined;
  if (isEmpty(request) && mayBeLeftOut(body)) return undefined;
  const types = Object.keys(accepts ?? { 'application/json': undefined });
  if (!request.is(types)) throw unsupported(types);
  if (accepts) return body.parse(Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0));
  return body.parse(request.body);
}

function isEmpty(request: Request): boolean {
  return request.get('Transfer-Encoding') === undefined && Number(request.get('Content-Length') ?? 0) === 0;
}

function unsupported(types: readonly string[]): DomainError {
  const message =
    types.length === 1 && types[0] === 'application/json'
      ? 'Skicka JSON med Content-Type: application/json.'
      : `Skicka innehållet med Content-Type: ${types.join(' eller ')}.`;
  return new DomainError('unsupported-media-type', 415, message, {
    errors: [{ field: 'Content-Type', message }],
  });
}
