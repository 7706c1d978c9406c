import { keepPreviousData, type QueryKey, type UseQueryResult, useQuery } from '@tanstack/react-query';
import { api } from './api.ts';
import type { AnswerOf, Arguments, OptionsOf, PathOf, Service } from './contract.ts';
import type { RequestOptions } from './request.ts';

/** What an answer is kept under: the service, the path of its contract, and what fills it. Live events find it by these. */
export function keyOf(service: Service, template: string, { path, query }: RequestOptions = {}): QueryKey {
  return [service, template, { path, query }];
}

interface Asking {
  /** False while something needed for the question isn't known yet. */
  enabled?: boolean;
}

type Ask<Answer> = (service: Service, path: string, options: RequestOptions) => Promise<Answer>;

/**
 * Asks a service, keeps the answer, and asks again when a live event says that it has changed.
 * The former answer stays while the next page or filter is on its way.
 */
export function useGet<S extends Service, P extends PathOf<S, 'get'>>(
  service: S,
  path: P,
  ...[options]: Arguments<Omit<OptionsOf<S, P, 'get'>, 'signal'> & Asking>
): UseQueryResult<AnswerOf<S, P, 'get'>> {
  const { enabled = true, ...given } = (options ?? {}) as RequestOptions & Asking;
  const ask = api.get as unknown as Ask<AnswerOf<S, P, 'get'>>;
  return useQuery<AnswerOf<S, P, 'get'>>({
    queryKey: keyOf(service, path, given),
    queryFn: ({ signal }) => ask(service, path, { ...given, signal }),
    placeholderData: keepPreviousData,
    enabled,
  });
}
