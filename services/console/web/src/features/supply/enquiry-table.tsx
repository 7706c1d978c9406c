import { Tag } from '@navikt/ds-react';
import { useTexts } from '../../texts/define-texts.ts';
import { useFormat } from '../../texts/use-format.ts';
import { columnsOf, DataTable } from '../../ui/data-table.tsx';
import { PageLink } from '../../ui/page-link.tsx';
import { useCodeNames } from '../../ui/use-code-names.ts';
import type { Enquiry } from './bands.ts';
import { supplyTexts } from './supply-texts.ts';

const longestPurpose = 80;

export function EnquiryTable({ enquiries }: { enquiries: readonly Enquiry[] }) {
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
