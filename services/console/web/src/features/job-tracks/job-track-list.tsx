import { BodyLong } from '@navikt/ds-react';
import { useGet } from '../../api/use-get.ts';
import { useTexts } from '../../texts/define-texts.ts';
import { MunicipalityFilter, useMunicipality } from '../../ui/form/municipality-filter.tsx';
import { PageHeading } from '../../ui/page/page-heading.tsx';
import { PageLink } from '../../ui/page/page-link.tsx';
import { PagedList } from '../../ui/page/paged-list.tsx';
import { usePage } from '../../ui/page/use-page.ts';
import { JobTrackTable } from './job-track-table.tsx';
import { jobTrackTexts } from './job-track-texts.ts';
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
