import { type SupplyCounts, type SupplyCountsRequest, supplyCounts } from '@samspar/contracts';
import { currentTrace } from '@samspar/messaging';
import { refusals } from '../domain/refusals.ts';

/** Asks how many people could take some roles, on behalf of the one whose `token` it is. */
export type CountSupply = (request: SupplyCountsRequest, token: string) => Promise<SupplyCounts>;

export interface SupplyCounterOptions {
  /** Where scoring answers, without the version. */
  url: string;
  /** Longest wait for the whole answer, in milliseconds. */
  timeout: number;
}

/** Asks scoring over HTTP. The refusals say whether asking again helps. */
export function createSupplyCounter({ url, timeout }: SupplyCounterOptions): CountSupply {
  const address = `${url.replace(/\/$/, '')}/v1/supply-counts`;

  return async (request, token) => {
    const response = await ask(address, request, token, timeout);
    const json = await readJson(response);
    if (!response.ok) throw refusalOf(response.status);
    const counts = supplyCounts.safeParse(json);
    // The fields that are wrong, never their values.
    if (!counts.success)
      throw refusals.countsNotUnderstood(counts.error.issues.map(({ path }) => path.join('.')));
    return counts.data;
  };
}

async function ask(
  address: string,
  request: SupplyCountsRequest,
  token: string,
  timeout: number,
): Promise<Response> {
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
    throw refusals.countsUnavailable(error);
  }
}

/** Undefined for what is no JSON. The time limit holds for the reading too. */
async function readJson(response: Response): Promise<unknown> {
  try {
    return await response.json();
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw refusals.countsUnavailable(error);
  }
}

function refusalOf(status: number): Error {
  if (status === 401) return refusals.signInAgain();
  if (status === 403) return refusals.mayNotCount();
  const isAway = status >= 500 || status === 429 || status === 408;
  return isAway
    ? refusals.countsUnavailable(`answered ${status}`)
    : refusals.countsNotUnderstood(`answered ${status}`);
}
