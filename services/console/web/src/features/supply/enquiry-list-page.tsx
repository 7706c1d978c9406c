import { BodyLong, Heading } from '@navikt/ds-react';
import { useGet } from '../../api/use-get.ts';
import { useTexts } from '../../texts/define-texts.ts';
import { LinkButton } from '../../ui/link-button.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { PagedList } from '../../ui/paged-list.tsx';
import { usePage } from '../../ui/use-page.ts';
import { EnquiryTable } from './enquiry-table.tsx';
import { supplyTexts } from './supply-texts.ts';
import { useHasDraft } from '../../ui/use-has-draft.ts';
import { enquiryDraftKey } from './use-enquiry-draft.ts';

/** Where a procurement officer begins: the earlier enquiries, and the way to a new one. */
export function EnquiryListPage() {
  const t = useTexts(supplyTexts);
  const { page } = usePage();
  const hasDraft = useHasDraft(enquiryDraftKey);
  const query = useGet('procurement', '/supply-enquiries', { query: { page } });
  const begin = (
    <LinkButton to="/upphandling/ny">{hasDraft ? t('goOnWithDraft') : t('newEnquiry')}</LinkButton>
  );
  const isEmpty = query.data?.total === 0;
  return (
    <>
      <PageHeading>{t('title')}</PageHeading>
      <BodyLong spacing>{t('lead')}</BodyLong>
      {!isEmpty && begin}
      <Heading level="2" size="medium" className="supply-earlier" spacing>
        {t('earlier')}
      </Heading>
      <PagedList query={query} empty={{ title: t('noneYet'), text: t('noneYetText'), action: begin }}>
        {(enquiries) => <EnquiryTable enquiries={enquiries} />}
      </PagedList>
    </>
  );
}
