import { Link, Table, Tag } from '@navikt/ds-react';
import { Link as RouterLink } from 'react-router';
import { useTexts } from '../../texts/define-texts.ts';
import { useFormat } from '../../texts/use-format.ts';
import { ScrollArea } from '../../ui/scroll-area.tsx';
import { useCodeNames } from '../../ui/use-code-names.ts';
import type { Enquiry } from './bands.ts';
import { supplyTexts } from './supply-texts.ts';

const columns = ['listPurpose', 'listCategory', 'listRoles', 'listAsked', 'listStatus'] as const;
const longestPurpose = 80;

export function EnquiryTable({ enquiries }: { enquiries: readonly Enquiry[] }) {
  const t = useTexts(supplyTexts);
  return (
    <ScrollArea label={t('earlier')}>
      <Table size="small">
        <caption className="ui-only-heard">{t('earlier')}</caption>
        <Table.Header>
          <Table.Row>
            {columns.map((column) => (
              <Table.HeaderCell key={column} scope="col">
                {t(column)}
              </Table.HeaderCell>
            ))}
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {enquiries.map((enquiry) => (
            <EnquiryRow key={enquiry.id} enquiry={enquiry} />
          ))}
        </Table.Body>
      </Table>
    </ScrollArea>
  );
}

function EnquiryRow({ enquiry: { id, purpose, cpv, roles, askedAt, status } }: { enquiry: Enquiry }) {
  const t = useTexts(supplyTexts);
  const { instant } = useFormat();
  const names = useCodeNames();
  return (
    <Table.Row>
      <Table.HeaderCell scope="row">
        <Link as={RouterLink} to={`/upphandling/${id}`}>
          {shortened(purpose)}
        </Link>
      </Table.HeaderCell>
      <Table.DataCell>{names.category(cpv)}</Table.DataCell>
      <Table.DataCell>
        {roles
          .map(({ profile, number }) =>
            t('wantedOf', { number, occupation: names.occupation(profile.ssyk).toLocaleLowerCase() }),
          )
          .join(', ')}
      </Table.DataCell>
      <Table.DataCell>{instant(askedAt)}</Table.DataCell>
      <Table.DataCell>
        <Tag size="small" variant={status === 'answered' ? 'success' : 'neutral'}>
          {t(`status.${status}`)}
        </Tag>
      </Table.DataCell>
    </Table.Row>
  );
}

const shortened = (text: string) =>
  text.length <= longestPurpose ? text : `${text.slice(0, longestPurpose).trimEnd()}…`;
