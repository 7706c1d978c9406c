import { useParams } from 'react-router';
import { Problem } from '../../../api/problem.ts';
import { useTexts } from '../../../texts/define-texts.ts';
import { useCodeNames } from '../../../ui/names/use-code-names.ts';
import { PageHeading } from '../../../ui/page/page-heading.tsx';
import { PageLink } from '../../../ui/page/page-link.tsx';
import { EmptyState, QueryState } from '../../../ui/page/query-state.tsx';
import { shortlistTexts } from '../shortlist-texts.ts';
import { useShortlist } from '../use-shortlist.ts';
import { DemandFacts } from './demand-facts.tsx';
import { ShortlistCounts } from './shortlist-counts.tsx';
import { ShortlistTabs } from './shortlist-tabs.tsx';
import { useAnnounceChanges } from './use-announce-changes.ts';

/** A demand's shortlist: who fits and why, who is near, what the requirements cost, what has changed. */
export function ShortlistPage() {
  const t = useTexts(shortlistTexts);
  const names = useCodeNames();
  const { demandId = '' } = useParams();
  const query = useShortlist(demandId);
  useAnnounceChanges(query.data);
  const occupation = query.data && names.occupation(query.data.demand.ssyk);
  const isWaiting = query.error instanceof Problem && query.error.code === 'not-scored-yet';
  return (
    <>
      <PageLink to=".." relative="path" className="ui-no-print">
        {t('backToLists')}
      </PageLink>
      <PageHeading>{occupation ? t('listOf', { occupation }) : t('title')}</PageHeading>
      {isWaiting ? (
        <div role="status">
          <EmptyState title={t('waitTitle')} text={t('waitText')} />
        </div>
      ) : (
        <QueryState query={query}>
          {(shortlist) => (
            <>
              <DemandFacts demand={shortlist.demand} />
              <ShortlistCounts shortlist={shortlist} />
              <ShortlistTabs shortlist={shortlist} />
            </>
          )}
        </QueryState>
      )}
    </>
  );
}
