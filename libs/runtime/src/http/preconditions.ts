import { createHash } from 'node:crypto';
import type { CreationRequest } from '@samspar/messaging';
import type { Request } from 'express';
import type { Actor } from '../access/actor.ts';
import { DomainError } from '@samspar/contracts';

/** Reads `Idempotency-Key`. What is stored is a digest of who, what and the key; the request's digest tells a reuse. */
export function readCreation(request: Request, actor: Actor, operationId: string): CreationRequest {
  const key = request.get('Idempotency-Key') ?? '';
  if (!/^[\w.:-]{8,128}$/.test(key)) {
    const message =
      'Ange en nyckel på 8–128 tecken (bokstäver, siffror och . : _ -), ny för varje ny sak som skapas.';
    throw new DomainError('idempotency-key-required', 400, message, {
      errors: [{ field: 'Idempotency-Key', message }],
    });
  }
  return {
    key: digest([actor.id, operationId, key]),
    hash: digest([request.path, Buffer.isBuffer(request.body) ? hashOf(request.body) : request.body]),
  };
}

/** Reads the revision in `If-Match`. */
export function readSeenRevision(request: Request): number {
  const match = /^"(\d{1,9})"$/.exec(request.get('If-Match') ?? '');
  if (!match) {
    const message = 'Ange If-Match med det ETag-värde du senast läste.';
    throw new DomainError('if-match-required', 428, message, { errors: [{ field: 'If-Match', message }] });
  }
  return Number(match[1]);
}

function digest(value: unknown): string {
  return hashOf(JSON.stringify(value));
}

function hashOf(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('base64url');
}
