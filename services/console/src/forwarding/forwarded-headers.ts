import type { IncomingHttpHeaders } from 'node:http';

/** What of a browser's request a service is told. Cookies, credentials and connection headers are not among it. */
const toService = [
  'accept',
  'accept-encoding',
  'accept-language',
  'access-reason',
  'content-encoding',
  'content-length',
  'content-type',
  'idempotency-key',
  'if-match',
  'if-none-match',
  'last-event-id',
  'transfer-encoding',
];

/** What of a service's answer is no business of the browser's, or holds for one connection only. */
const notToBrowser = [
  'connection',
  'keep-alive',
  'proxy-authenticate',
  'set-cookie',
  'trailer',
  'upgrade',
  'www-authenticate',
];

/**
 * The headers of a forwarded request: the named ones, and who asks. A browser that closes its connection is told to its
 * face: the proxy answers it by what the forwarded request says.
 */
export function requestHeaders(
  headers: IncomingHttpHeaders,
  { token, traceparent }: { token: string; traceparent: string },
): IncomingHttpHeaders {
  const kept = toService.flatMap((name) => (headers[name] === undefined ? [] : [[name, headers[name]]]));
  const closing = /\bclose\b/i.test(headers.connection ?? '') && { connection: 'close' };
  return { ...Object.fromEntries(kept), ...closing, traceparent, authorization: `Bearer ${token}` };
}

/** Takes out of a service's answer what must stay here, and turns its own paths into the ones seen from outside. */
export function cleanResponseHeaders(headers: IncomingHttpHeaders, prefix: string): void {
  for (const name of notToBrowser) delete headers[name];
  if (headers.location?.startsWith('/')) headers.location = prefix + headers.location;
}
