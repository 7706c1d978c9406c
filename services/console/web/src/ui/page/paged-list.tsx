import { BodyShort, Pagination } from '@navikt/ds-react';
import type { UseQueryResult } from '@tanstack/react-query';
import { type ReactNode, useEffect } from 'react';
import { useAnnounce } from '../../live/announcements.ts';
import { useShellTexts } from '../../texts/shell-texts.ts';
import { type Empty, QueryState } from './query-state.tsx';
import { usePage } from './use-page.ts';

interface PageOf<Item> {
  items: Item[];
  total: number;
  page: number;
  limit: number;
}

interface PagedListProps<Item> {
  /** Asked with `query: { page }`, the page from `usePage()`. */
  query: UseQueryResult<PageOf<Item>>;
  empty: Empty;
  children: (items: Item[]) => ReactNode;
}

/** A list the service gives page by page, with how many there are in all, said aloud when it changes. */
export function PagedList<Item>({ query, empty, children }: PagedListProps<Item>) {
  return (
    <QueryState query={query} isEmpty={({ total }) => total === 0} empty={empty}>
      {(data) => <OnePage data={data}>{children(data.items)}</OnePage>}
    </QueryState>
  );
}

function OnePage({ data, children }: { data: PageOf<unknown>; children: ReactNode }) {
  const t = useShellTexts();
  const announce = useAnnounce();
  const { setPage } = usePage();
  const { total, page } = data;
  const pages = Math.max(1, Math.ceil(total / data.limit));
  const shown = pages > 1 ? t('shownOnPage', { total, page, pages }) : t('shown', { total });
  useEffect(() => announce(shown), [announce, shown]);
  return (
    <>
      <BodyShort spacing>{shown}</BodyShort>
      {children}
      {pages > 1 && (
        <Pagination
          className="ui-pagination"
          size="small"
          page={page}
          count={pages}
          onPageChange={setPage}
          aria-label={t('pages')}
        />
      )}
    </>
  );
}
