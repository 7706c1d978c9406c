import { useParams } from 'react-router';
import { useGet } from '../../api/use-get.ts';
import { useTexts } from '../../texts/define-texts.ts';
import { PageHeading } from '../../ui/page/page-heading.tsx';
import { PageLink } from '../../ui/page/page-link.tsx';
import { QueryState } from '../../ui/page/query-state.tsx';
import { Board } from './board.tsx';
import { jobTrackTexts } from './job-track-texts.ts';
import { TrackFacts } from './track-facts.tsx';
import { TrackNotices } from './track-notices.tsx';
import { useAnnounceBoard } from './use-announce-board.ts';

/** A job track and the admission to it. */
export function JobTrackPage() {
  const t = useTexts(jobTrackTexts);
  const { trackId = '' } = useParams();
  const query = useGet('job-tracks', '/job-tracks/{trackId}', {
    path: { trackId },
    reason: t('accessReason'),
  });
  useAnnounceBoard(query.data);
  return (
    <>
      <PageLink to=".." relative="path" className="ui-no-print">
        {t('back')}
      </PageLink>
      <PageHeading>{query.data?.name ?? t('title')}</PageHeading>
      <QueryState query={query}>
        {(track) => (
          <>
            <TrackFacts track={track} />
            <TrackNotices track={track} />
            <Board track={track} />
          </>
        )}
      </QueryState>
    </>
  );
}
