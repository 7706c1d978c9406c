import { BodyLong, Button, Heading, Skeleton } from '@navikt/ds-react';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Problem, Unreachable } from '../../api/problem.ts';
import { useShellTexts } from '../../texts/shell-texts.ts';
import { Notice } from './notice.tsx';

/** What is shown where there is nothing yet: what it means, and what to do. */
export interface Empty {
  title: string;
  text: string;
  /** A link or button that leads on. */
  action?: ReactNode;
}

interface QueryStateProps<T> {
  query: Pick<UseQueryResult<T>, 'data' | 'error'> & { refetch: () => unknown };
  isEmpty?: (data: T) => boolean;
  empty?: Empty;
  children: (data: T) => ReactNode;
}

/**
 * What a question has been answered with, or that it is on its way, or that it failed and what to do about it. An answer
 * once had stays on the screen when it can't be had anew.
 */
export function QueryState<T>({ query, isEmpty, empty, children }: QueryStateProps<T>) {
  const { data, error, refetch } = query;
  if (data !== undefined) return empty && isEmpty?.(data) ? <EmptyState {...empty} /> : children(data);
  return error ? <Failed error={error} retry={() => void refetch()} /> : <Loading />;
}

function Loading() {
  const t = useShellTexts();
  return (
    <div role="status">
      <span className="ui-only-heard">{t('loading')}</span>
      <Skeleton variant="rounded" height="3rem" />
      <Skeleton variant="text" />
      <Skeleton variant="text" width="60%" />
    </div>
  );
}

export function EmptyState({ title, text, action }: Empty) {
  return (
    <section className="ui-empty">
      <Heading level="2" size="small" spacing>
        {title}
      </Heading>
      <BodyLong spacing>{text}</BodyLong>
      {action}
    </section>
  );
}

function Failed({ error, retry }: { error: Error; retry: () => void }) {
  const t = useShellTexts();
  const traceId = error instanceof Problem ? error.traceId : undefined;
  return (
    <Notice status="error" role="alert" title={t('failedTitle')}>
      <BodyLong spacing>{whatFailed(error, t('failedUnreachable'), t('failedUnknown'))}</BodyLong>
      {traceId && <BodyLong spacing>{t('caseNumber', { traceId })}</BodyLong>}
      <Button size="small" variant="secondary-neutral" onClick={retry}>
        {t('retry')}
      </Button>
    </Notice>
  );
}

/** A service's own words where it has refused: they are meant for the person at the screen. */
function whatFailed(error: Error, unreachable: string, unknown: string): string {
  if (error instanceof Unreachable) return unreachable;
  return error instanceof Problem ? error.message : unknown;
}
