import { AsyncLocalStorage } from 'node:async_hooks';
import { randomBytes } from 'node:crypto';

/** What ties together everything one request or event causes. */
export interface Trace {
  /** W3C trace context. */
  traceparent: string;
  /** The request or event chain this belongs to. */
  correlationId: string;
  /** The request or event that caused this directly. */
  causationId: string;
}

const traceparentPattern = /^00-([0-9a-f]{32})-([0-9a-f]{16})-[0-9a-f]{2}$/;
const storage = new AsyncLocalStorage<Trace>();

/** Starts a trace, or continues the one a caller sent; a malformed `traceparent` is replaced. */
export function startTrace(incoming: { traceparent?: string | undefined; causationId?: string } = {}): Trace {
  const traceId = traceparentPattern.exec(incoming.traceparent ?? '')?.[1] ?? randomBytes(16).toString('hex');
  return {
    traceparent: `00-${traceId}-${randomBytes(8).toString('hex')}-01`,
    correlationId: traceId,
    causationId: incoming.causationId ?? traceId,
  };
}

/** Runs `work` with `trace` as the current one, through every await. */
export function withTrace<Result>(trace: Trace, work: () => Result): Result {
  return storage.run(trace, work);
}

/** The current trace; a fresh one outside of any request or event. */
export function currentTrace(): Trace {
  return storage.getStore() ?? startTrace();
}
