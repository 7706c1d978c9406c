import { Link } from '@navikt/ds-react';
import { Link as RouterLink } from 'react-router';
import { useGet } from '../../api/use-get.ts';
import { useTexts } from '../../texts/define-texts.ts';
import { PagedList } from '../../ui/paged-list.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { usePage } from '../../ui/use-page.ts';
import { jobTrackTexts } from './job-track-texts.ts';
import { JobTrackTable } from './job-track-table.tsx';

export function JobTrackList() {
  const t = useTexts(jobTrackTexts);
  const { page } = usePage();
  const query = useGet('job-tracks', '/job-tracks', { query: { page } });
  const toDemands = (
    <Link as={RouterLink} to="/kompetensbehov">
      {t('toDemands')}
    </Link>
  );
  return (
    <>
      <PageHeading>{t('title')}</PageHeading>
      <PagedList query={query} empty={{ title: t('empty'), text: t('emptyText'), action: toDemands }}>
        {(tracks) => <JobTrackTable tracks={tracks} />}
      </PagedList>
    </>
  );
}
