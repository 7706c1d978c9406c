import { BodyLong } from '@navikt/ds-react';
import { useGet } from '../../../api/use-get.ts';
import { useTexts } from '../../../texts/define-texts.ts';
import { MunicipalityFilter, useMunicipality } from '../../../ui/form/municipality-filter.tsx';
import { PageHeading } from '../../../ui/page/page-heading.tsx';
import { PageLink } from '../../../ui/page/page-link.tsx';
import { PagedList } from '../../../ui/page/paged-list.tsx';
import { usePage } from '../../../ui/page/use-page.ts';
import { shortlistTexts } from '../shortlist-texts.ts';
import { ShortlistTable } from './shortlist-table.tsx';

/** Every open demand with how its shortlist stands. */
export function ShortlistList() {
  const t = useTexts(shortlistTexts);
  const { page } = usePage();
  const { municipality } = useMunicipality();
  const query = useGet('scoring', '/shortlists', { query: { page, ...(municipality && { municipality }) } });
  const toDemands = <PageLink to="/kompetensbehov">{t('toDemands')}</PageLink>;
  return (
    <>
      <PageHeading>{t('title')}</PageHeading>
      <BodyLong spacing>{t('lead')}</BodyLong>
      <div className="shortlist-filter">
        <MunicipalityFilter />
      </div>
      <PagedList query={query} empty={{ title: t('empty'), text: t('emptyText'), action: toDemands }}>
        {(items) => <ShortlistTable items={items} />}
      </PagedList>
    </>
  );
}
