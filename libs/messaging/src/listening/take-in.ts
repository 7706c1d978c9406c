import { type Envelope, parseEnvelope } from '@samspar/contracts';
import { ZodError } from 'zod';
import { startTrace, withTrace } from '../trace.ts';
import type { Listener } from './listener.ts';
import { applied, type Outcome, PermanentFailure } from './outcome.ts';
import type { Positions } from './positions.ts';

/**
 * Takes in one event: checks it against its contract, sees whether it is next in turn, lets the listener handle it,
 * and notes the position. `delivery` counts from 1. Throws `PermanentFailure` for what no retry can mend.
 */
export async function takeIn(
  listener: Listener,
  positions: Positions,
  json: unknown,
  { traceparent, delivery }: { traceparent?: string | undefined; delivery: number },
): Promise<Outcome> {
  const envelope = read(listener, json);
  const trace = startTrace({ traceparent, causationId: envelope.id });
  return withTrace({ ...trace, correlationId: envelope.correlationid }, async () => {
    const verdict = await positions.verdict(listener.event, envelope, delivery);
    if (verdict) return verdict;
    const outcome = await listener.handle(envelope);
    if (outcome.kind === 'waiting') return outcome;
    await positions.advance(listener.event, envelope);
    return outcome.kind === 'ignored' ? outcome : applied;
  });
}

function read(listener: Listener, json: unknown): Envelope {
  try {
    return parseEnvelope(listener.event, json);
  } catch (error) {
    if (!(error instanceof ZodError)) throw error;
    const fields = error.issues.map((issue) => `${issue.path.join('.')}: ${issue.code}`).join(', ');
    throw new PermanentFailure(`contract: ${fields}`);
  }
}
