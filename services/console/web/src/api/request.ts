import type { Method } from './contract.ts';

/** A request's options, whatever its contract. */
export interface RequestOptions {
  path?: Record<string, string | number>;
  query?: Record<string, unknown>;
  body?: unknown;
  /** Of a body that isn't JSON, and is sent as it is. */
  contentType?: string;
  idempotencyKey?: string;
  revision?: number;
  reason?: string;
  signal?: AbortSignal;
}

/** Where the console takes a request for a service: `/api/<service>/v1/…`. */
export function urlOf(service: string, template: string, { path = {}, query = {} }: RequestOptions): string {
  const filled = template.replace(/\{(\w+)\}/g, (_whole, name: string) =>
    encodeURIComponent(String(path[name])),
  );
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query))
    for (const one of Array.isArray(value) ? value : [value])
      if (one !== undefined && one !== '') search.append(name, String(one));
  return `/api/${service}/v1${filled}${search.size > 0 ? `?${search}` : ''}`;
}

/** The request as `fetch` takes it. A change proves that it comes from our own page. */
export function requestOf(
  method: Method,
  { body, contentType, idempotencyKey, revision, reason, signal }: RequestOptions,
  csrfToken: string,
): RequestInit {
  const headers: Record<string, string> = {
    Accept: 'application/json',
    ...(method !== 'get' && { 'X-CSRF-Token': csrfToken }),
    ...(body !== undefined && { 'Content-Type': contentType ?? 'application/json' }),
    ...(idempotencyKey !== undefined && { 'Idempotency-Key': idempotencyKey }),
    ...(revision !== undefined && { 'If-Match': `"${revision}"` }),
    ...(reason !== undefined && { 'Access-Reason': encodeURIComponent(reason) }),
  };
  return {
    method: method.toUpperCase(),
    headers,
    ...(body !== undefined && { body: contentType ? (body as BodyInit) : JSON.stringify(body) }),
    ...(signal && { signal }),
  };
}
