import { Link, Table, Tag } from '@navikt/ds-react';
import { Link as RouterLink } from 'react-router';
import { useTexts } from '../../texts/define-texts.ts';
import { useFormat } from '../../texts/use-format.ts';
import { EmployerName } from '../../ui/employer-name.tsx';
import { ScrollArea } from '../../ui/scroll-area.tsx';
import { useCodeNames } from '../../ui/use-code-names.ts';
import { shortlistTexts } from './shortlist-texts.ts';
import type { ShortlistSummary } from './shortlist-types.ts';

/** Open demands: what is asked for, how many it reaches, and how fresh that is. */
export function ShortlistTable({ items }: { items: readonly ShortlistSummary[] }) {
  const t = useTexts(shortlistTexts);
  const texts = ['occupation', 'employer', 'starts'] as const;
  const numbers = ['openings', 'eligible', 'reachable', 'near'] as const;
  return (
    <ScrollArea label={t('title')}>
      <Table size="small">
        <caption className="ui-only-heard">{t('title')}</caption>
        <Table.Header>
          <Table.Row>
            {texts.map((key) => (
              <Table.HeaderCell key={key} scope="col">
                {t(key)}
              </Table.HeaderCell>
            ))}
            {numbers.map((key) => (
              <Table.HeaderCell key={key} scope="col" align="right">
                {t(key)}
              </Table.HeaderCell>
            ))}
            <Table.HeaderCell scope="col">{t('freshness')}</Table.HeaderCell>
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {items.map((item) => (
            <ShortlistRow key={item.demandId} item={item} />
          ))}
        </Table.Body>
      </Table>
    </ScrollArea>
  );
}

function ShortlistRow({ item }: { item: ShortlistSummary }) {
  const t = useTexts(shortlistTexts);
  const { count, date } = useFormat();
  const names = useCodeNames();
  const { demandId, ssyk, employerId, openings, filled, start, scored } = item;
  const number = (value: number | undefined) => (value === undefined ? '–' : count(value));
  return (
    <Table.Row>
      <Table.HeaderCell scope="row">
        <Link as={RouterLink} to={demandId}>
          {names.occupation(ssyk)}
        </Link>
      </Table.HeaderCell>
      <Table.DataCell>
        <EmployerName employerId={employerId} />
      </Table.DataCell>
      <Table.DataCell className="ui-one-line">{date(start)}</Table.DataCell>
      <Table.DataCell align="right">
        {filled === 0 ? count(openings) : t('openingsLeft', { left: openings - filled, openings })}
      </Table.DataCell>
      <Table.DataCell align="right">{number(scored?.eligible)}</Table.DataCell>
      <Table.DataCell align="right">{number(scored?.reachable)}</Table.DataCell>
      <Table.DataCell align="right">{number(scored?.near)}</Table.DataCell>
      <Table.DataCell>
        <Freshness scored={scored} />
      </Table.DataCell>
    </Table.Row>
  );
}

function Freshness({ scored }: Pick<ShortlistSummary, 'scored'>) {
  const t = useTexts(shortlistTexts);
  const { instant } = useFormat();
  if (scored?.isCurrent) return instant(scored.scoredAt);
  return (
    <Tag size="small" variant="moderate" data-color="info">
      {t(scored ? 'outdated' : 'beingScored')}
    </Tag>
  );
}
