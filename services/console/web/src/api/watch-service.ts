import type { QueryClient } from '@tanstack/react-query';
import { noteReached } from './reachability.ts';

const lookAgainAfter = 3000;

/** Looks whether a service answers again, and then asks again for what failed meanwhile. Returns how to stop looking. */
export function watchService(service: string, queries: QueryClient): () => void {
  const address = service === 'console' ? '/session' : `/api/${service}/v1/api-info`;
  const timer = setInterval(() => void look(), lookAgainAfter);

  async function look() {
    const status = await fetch(address, { headers: { Accept: 'application/json' } }).then(
      (response) => response.status,
      () => undefined,
    );
    if (status === undefined || status >= 500) return;
    noteReached(service);
    await queries.refetchQueries({
      predicate: ({ queryKey, state }) =>
        state.error !== null && (service === 'console' || queryKey[0] === service),
    });
  }

  return () => clearInterval(timer);
}
