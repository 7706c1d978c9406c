import { useQueries } from '@tanstack/react-query';
import { api } from './api.ts';
import type { AnswerOf, OptionsOf, PathOf, Service } from './contract.ts';
import type { RequestOptions } from './request.ts';
import { keyOf } from './use-get.ts';

interface Answers<Answer> {
  data: Answer[] | undefined;
  error: Error | null;
  refetch: () => unknown;
}

type Ask<Answer> = (service: Service, path: string, options: RequestOptions) => Promise<Answer>;

/**
 * Asks the same question of a service several times over, such as once for each of one's municipalities. There is an
 * answer when all have answered; an error when one has failed.
 */
export function useGetAll<S extends Service, P extends PathOf<S, 'get'>>(
  service: S,
  path: P,
  all: readonly Omit<OptionsOf<S, P, 'get'>, 'signal'>[],
): Answers<AnswerOf<S, P, 'get'>> {
  const ask = api.get as unknown as Ask<AnswerOf<S, P, 'get'>>;
  return useQueries({
    queries: (all as unknown as readonly RequestOptions[]).map((options) => ({
      queryKey: keyOf(service, path, options),
      queryFn: ({ signal }: { signal: AbortSignal }) => ask(service, path, { ...options, signal }),
    })),
    combine: (queries) => ({
      data: queries.every(({ data }) => data !== undefined)
        ? queries.flatMap(({ data }) => (data === undefined ? [] : [data]))
        : undefined,
      error: queries.find(({ error }) => error)?.error ?? null,
      refetch: () => Promise.all(queries.map(({ refetch }) => refetch())),
    }),
  });
}
