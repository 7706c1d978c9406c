import { BodyLong, Heading, Tag } from '@navikt/ds-react';
import { useGet } from '../../api/use-get.ts';
import { useTexts } from '../../texts/define-texts.ts';
import { useFormat } from '../../texts/use-format.ts';
import { useHasDraft } from '../../ui/draft/use-draft.ts';
import { useCodeNames } from '../../ui/names/use-code-names.ts';
import { LinkButton } from '../../ui/page/link-button.tsx';
import { PageHeading } from '../../ui/page/page-heading.tsx';
import { PageLink } from '../../ui/page/page-link.tsx';
import { PagedList } from '../../ui/page/paged-list.tsx';
import { usePage } from '../../ui/page/use-page.ts';
import { columnsOf, DataTable } from '../../ui/table/data-table.tsx';
import type { Enquiry } from './bands.ts';
import { enquiryDraftKey } from './draft/use-enquiry-draft.ts';
import { supplyTexts } from './supply-texts.ts';

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

const longestPurpose = 80;

function EnquiryTable({ enquiries }: { enquiries: readonly Enquiry[] }) {
  const t = useTexts(supplyTexts);
  const { instant } = useFormat();
  const names = useCodeNames();
  return (
    <DataTable
      caption={t('earlier')}
      columns={columnsOf(t, ['listPurpose', 'listCategory', 'listRoles', 'listAsked', 'listStatus'])}
      rows={enquiries.map(({ id, purpose, cpv, roles, askedAt, status }) => ({
        id,
        listPurpose: <PageLink to={`/upphandling/${id}`}>{shortened(purpose)}</PageLink>,
        listCategory: names.category(cpv),
        listRoles: roles
          .map(({ profile, number }) =>
            t('wantedOf', { number, occupation: names.occupation(profile.ssyk).toLocaleLowerCase() }),
          )
          .join(', '),
        listAsked: instant(askedAt),
        listStatus: (
          <Tag size="small" variant={status === 'answered' ? 'success' : 'neutral'}>
            {t(`status.${status}`)}
          </Tag>
        ),
      }))}
    />
  );
}

const shortened = (text: string) =>
  text.length <= longestPurpose ? text : `${text.slice(0, longestPurpose).trimEnd()}…`;
