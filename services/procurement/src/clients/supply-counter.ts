import { type SupplyCounts, type SupplyCountsRequest, supplyCounts } from '@samspar/contracts';
import { currentTrace } from '@samspar/messaging';
import type { Surroundings } from '@samspar/runtime';
import { refusals } from '../domain/refusals.ts';
import { isUsable } from '../domain/usable-counts.ts';

/** Asks how many people could take some roles, on behalf of the one whose `token` it is. */
export type CountSupply = (request: SupplyCountsRequest, token: string) => Promise<SupplyCounts>;

export interface SupplyCounterOptions {
  /** Where scoring answers, without the version. */
  url: string;
  /** Longest wait for the whole answer, in milliseconds. */
  timeout: number;
  log: Pick<Surroundings['log'], 'warn' | 'error'>;
}

/** Asks scoring over HTTP. The refusals say whether asking again helps. */
export function createSupplyCounter({ url, timeout, log }: SupplyCounterOptions): CountSupply {
  const address = `${url.replace(/\/$/, '')}/v1/supply-counts`;

  return async (request, token) => {
    const response = await ask(request, token);
    const json = await read(response);
    if (!response.ok) throw refusalOf(response.status);
    const counts = supplyCounts.safeParse(json);
    // The fields that are wrong, never their values.
    if (!counts.success)
      throw notUnderstood(counts.error.issues.map(({ path }) => path.join('.')).join(', '));
    if (!isUsable(request, counts.data)) throw notUnderstood('not what was asked, or too narrow a band');
    return counts.data;
  };

  async function ask(request: SupplyCountsRequest, token: string): Promise<Response> {
    try {
      return await fetch(address, {
        method: 'POST',
        headers: {
          Authorization: `Bearer ${token}`,
          'Content-Type': 'application/json',
          traceparent: currentTrace().traceparent,
        },
        body: JSON.stringify(request),
        // A token must not follow a redirection to somewhere else.
        redirect: 'error',
        signal: AbortSignal.timeout(timeout),
      });
    } catch (error) {
      throw unavailable(error);
    }
  }

  /** Undefined for what is no JSON. The time limit holds for the reading too. */
  async function read(response: Response): Promise<unknown> {
    try {
      return await response.json();
    } catch (error) {
      if (error instanceof SyntaxError) return undefined;
      throw unavailable(error);
    }
  }

  function refusalOf(status: number): Error {
    if (status === 401) return refusals.signInAgain();
    if (status === 403) return refusals.mayNotCount();
    const isAway = status >= 500 || status === 429 || status === 408;
    return isAway ? unavailable(`answered ${status}`) : notUnderstood(`answered ${status}`);
  }

  function unavailable(cause: unknown): Error {
    log.warn({ cause: String(cause) }, 'counts-unavailable');
    return refusals.countsUnavailable(cause);
  }

  function notUnderstood(cause: string): Error {
    log.error({ cause }, 'counts-not-understood');
    return refusals.countsNotUnderstood(cause);
  }
}
