import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Problem } from '../../api/problem.ts';
import { NotFoundPage } from './not-found-page.tsx';
import { PageHeading } from './page-heading.tsx';
import { QueryState } from './query-state.tsx';

interface QueryPageProps<T> {
  query: Pick<UseQueryResult<T>, 'data' | 'error' | 'refetch'>;
  /** What the page is called when what it is about can't be had. */
  title: string;
  children: (data: T) => ReactNode;
}

/** A page about one thing, which an address names: what it is, that there is no such thing, or that it can't be had now. */
export function QueryPage<T>({ query, title, children }: QueryPageProps<T>) {
  const { data, error } = query;
  if (data === undefined && error instanceof Problem && (error.status === 404 || error.status === 400))
    return <NotFoundPage />;
  return (
    <>
      {data === undefined && error && <PageHeading>{title}</PageHeading>}
      <QueryState query={query}>{children}</QueryState>
    </>
  );
}
