import { randomUUID } from 'node:crypto';
import type { ServedAt } from './running-house.ts';
import { nodeOf, sampleOf } from './sample-of.ts';

export type Ids = Record<string, string>;

export interface Answered {
  status: number;
  type: string;
  text: string;
  code: string | undefined;
}

/** What to send otherwise than the sample. */
export interface Instead {
  path?: string;
  query?: string;
  body?: string | Uint8Array | undefined;
  headers?: Record<string, string>;
}

/** The path of an operation, filled with the ids of things that are there, or of nothing. */
export function filledPath({ operation }: ServedAt, ids: Ids): string {
  return operation.path.replace(/:(\w+)/g, (_whole, name: string) =>
    encodeURIComponent(ids[name] ?? (name === 'number' ? '1' : randomUUID())),
  );
}

/** A body that the operation takes, or `undefined` where it takes none. */
export function sampleBody({ operation }: ServedAt, ids: Ids): unknown {
  if (!operation.body) return undefined;
  return operation.accepts ? '' : sampleOf(nodeOf(operation.body), ids);
}

/** Calls an operation as somebody, with a sample of what it takes. */
export async function ask(at: ServedAt, token: string, ids: Ids, instead: Instead = {}): Promise<Answered> {
  const { operation, url } = at;
  const body = 'body' in instead ? instead.body : JSON.stringify(sampleBody(at, ids));
  const type = operation.accepts ? (Object.keys(operation.accepts)[0] ?? '') : 'application/json';
  const response = await fetch(`${url}/v1${instead.path ?? filledPath(at, ids)}${instead.query ?? ''}`, {
    method: operation.method.toUpperCase(),
    headers: {
      Authorization: `Bearer ${token}`,
      ...(operation.effect === 'creates' && { 'Idempotency-Key': randomUUID() }),
      ...(operation.effect === 'changes' && { 'If-Match': '"99999"' }),
      ...(operation.body && { 'Content-Type': type }),
      ...instead.headers,
    },
    ...(operation.body && body !== undefined && { body: body as NonNullable<RequestInit['body']> }),
  });
  const text = await response.text();
  const answerType = response.headers.get('Content-Type') ?? '';
  return { status: response.status, type: answerType, text, code: codeIn(text) };
}

function codeIn(text: string): string | undefined {
  try {
    return (JSON.parse(text) as { code?: string }).code;
  } catch {
    return undefined;
  }
}
