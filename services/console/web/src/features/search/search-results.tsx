import { BodyShort, Heading, Pagination } from '@navikt/ds-react';
import { useEffect } from 'react';
import { useAnnounce } from '../../live/announcements.ts';
import { useTexts } from '../../texts/define-texts.ts';
import { PageLink } from '../../ui/page/page-link.tsx';
import { EmptyState } from '../../ui/page/query-state.tsx';
import { usePage } from '../../ui/page/use-page.ts';
import type { Group, GroupName } from './search-group.ts';
import { searchTexts } from './search-texts.ts';
import { useCandidateHit } from './use-candidate-hit.tsx';
import { useDemandHits } from './use-demand-hits.tsx';
import { useEmployerHits } from './use-employer-hits.tsx';
import { useEnquiryHits } from './use-enquiry-hits.tsx';
import { useTrackHits } from './use-track-hits.tsx';

const few = 5;
const many = 20;

interface SearchResultsProps {
  q: string;
  /** One group in full, instead of the first of each. */
  only?: GroupName;
}

/** What has been found, in groups. */
export function SearchResults({ q, only }: SearchResultsProps) {
  const t = useTexts(searchTexts);
  const announce = useAnnounce();
  const { page } = usePage();
  const sliceOf = (name: GroupName) => (only === name ? { page, limit: many } : { page: 1, limit: few });
  const all: Group[] = [
    useEmployerHits(q, sliceOf('arbetsgivare')),
    useDemandHits(q, sliceOf('kompetensbehov')),
    useTrackHits(q, sliceOf('jobbspar')),
    useCandidateHit(q),
    useEnquiryHits(q, sliceOf('forfragningar')),
  ];
  const groups = all.filter(({ name }) => only === undefined || name === only);
  const count = groups.reduce((sum, { total }) => sum + total, 0);
  const isPending = groups.some((group) => group.isPending);
  const said = isPending ? '' : t('found', { count, q });
  useEffect(() => {
    if (said !== '') announce(said);
  }, [announce, said]);

  return (
    <>
      {only !== undefined && <PageLink to={`/sok?${new URLSearchParams({ q })}`}>{t('showGroups')}</PageLink>}
      {isPending && <BodyShort>{t('searching')}</BodyShort>}
      {groups
        .filter(({ isAway }) => isAway)
        .map(({ name, title }) => (
          <BodyShort key={name}>{t('away', { group: title })}</BodyShort>
        ))}
      {!isPending && count === 0 && <EmptyState title={t('none', { q })} text={t('noneText')} />}
      {groups
        .filter(({ total }) => total > 0)
        .map((group) => (
          <ResultGroup key={group.name} group={group} q={q} isAlone={only !== undefined} />
        ))}
    </>
  );
}

interface ResultGroupProps {
  group: Group;
  q: string;
  /** Shown in full, page by page. */
  isAlone: boolean;
}

function ResultGroup({ group: { name, title, total, shown, pages, hits }, q, isAlone }: ResultGroupProps) {
  const t = useTexts(searchTexts);
  const { page, setPage } = usePage();
  const id = `search-${name}`;
  return (
    <section className="search-group" aria-labelledby={id}>
      <Heading level="2" size="small" id={id} spacing>
        {t('groupCount', { group: title, count: total })}
      </Heading>
      {hits}
      {!isAlone && shown < total && (
        <PageLink to={`/sok?${new URLSearchParams({ q, visa: name })}`}>
          {t('showAll', { count: total })}
          <span className="ui-only-heard"> {title}</span>
        </PageLink>
      )}
      {isAlone && pages > 1 && (
        <Pagination
          size="small"
          page={page}
          count={pages}
          onPageChange={setPage}
          aria-label={t('pagesOf', { group: title })}
        />
      )}
    </section>
  );
}
