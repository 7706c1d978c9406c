import { keepPreviousData, type UseQueryResult, useQuery } from '@tanstack/react-query';
import { api } from './api.ts';
import type { AnswerOf, OptionsOf, PathOf, Service } from './contract.ts';
import type { RequestOptions } from './request.ts';

type Asked<S extends Service, P> = Omit<OptionsOf<S, P, 'post'>, 'signal' | 'idempotencyKey'>;
type Ask<Answer> = (service: Service, path: string, options: RequestOptions) => Promise<Answer>;

/** Asks with a POST that changes nothing: a count or a search whose question is too large for an address. */
export function useAsk<S extends Service, P extends PathOf<S, 'post'>>(
  service: S,
  path: P,
  options: Asked<S, P> & { enabled?: boolean },
): UseQueryResult<AnswerOf<S, P, 'post'>> {
  const { enabled = true, ...given } = options as RequestOptions & { enabled?: boolean };
  const ask = api.post as unknown as Ask<AnswerOf<S, P, 'post'>>;
  return useQuery<AnswerOf<S, P, 'post'>>({
    queryKey: [service, path, { path: given.path, query: given.query, body: given.body }],
    queryFn: ({ signal }) => ask(service, path, { ...given, signal }),
    placeholderData: keepPreviousData,
    enabled,
  });
}
