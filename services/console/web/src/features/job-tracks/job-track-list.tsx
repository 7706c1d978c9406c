import { BodyLong } from '@navikt/ds-react';
import { useGet } from '../../api/use-get.ts';
import { useTexts } from '../../texts/define-texts.ts';
import { MunicipalityFilter, useMunicipality } from '../../ui/municipality-filter.tsx';
import { PageLink } from '../../ui/page-link.tsx';
import { PagedList } from '../../ui/paged-list.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { usePage } from '../../ui/use-page.ts';
import { jobTrackTexts } from './job-track-texts.ts';
import { JobTrackTable } from './job-track-table.tsx';
import { StatusFilter, useStatus } from './status-filter.tsx';

export function JobTrackList() {
  const t = useTexts(jobTrackTexts);
  const { page } = usePage();
  const { municipality } = useMunicipality();
  const { status } = useStatus();
  const query = useGet('job-tracks', '/job-tracks', {
    query: { page, ...(municipality && { municipality }), ...(status && { status }) },
  });
  const toShortlists = <PageLink to="/urvalslistor">{t('toShortlists')}</PageLink>;
  return (
    <>
      <PageHeading>{t('title')}</PageHeading>
      <BodyLong spacing>{t('lead')}</BodyLong>
      <div className="track-filters">
        <MunicipalityFilter />
        <StatusFilter />
      </div>
      <PagedList query={query} empty={{ title: t('empty'), text: t('emptyText'), action: toShortlists }}>
        {(tracks) => <JobTrackTable tracks={tracks} />}
      </PagedList>
    </>
  );
}
