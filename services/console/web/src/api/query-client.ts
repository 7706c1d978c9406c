import { QueryClient } from '@tanstack/react-query';
import { Unreachable } from './problem.ts';

const quickRetries = 2;

/** Asks again quickly a couple of times; after that the shell watches the service and asks again when it is back. */
export const shouldRetry = (failures: number, error: unknown): boolean =>
  error instanceof Unreachable && failures < quickRetries;

export const createQueryClient = () =>
  new QueryClient({
    defaultOptions: {
      queries: {
        retry: shouldRetry,
        retryDelay: (failures) => 400 * 2 ** failures,
        staleTime: 30_000,
        // The console is asked even when the browser believes that it is offline: locally it may well be.
        networkMode: 'always',
      },
      mutations: { retry: false, networkMode: 'always' },
    },
  });
