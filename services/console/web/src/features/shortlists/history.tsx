import { BodyLong, Heading, Table } from '@navikt/ds-react';
import { useGet } from '../../api/use-get.ts';
import { useTexts } from '../../texts/define-texts.ts';
import { useFormat } from '../../texts/use-format.ts';
import { QueryState } from '../../ui/query-state.tsx';
import { ScrollArea } from '../../ui/scroll-area.tsx';
import { usePseudonym } from '../../ui/use-pseudonym.ts';
import { shortlistTexts } from './shortlist-texts.ts';

/** Who came to the list and who left it, when and why. */
export function History({ demandId }: { demandId: string }) {
  const t = useTexts(shortlistTexts);
  const { instant } = useFormat();
  const pseudonym = usePseudonym();
  const query = useGet('scoring', '/demands/{demandId}/shortlist/changes', {
    path: { demandId },
    reason: t('accessReason'),
  });
  const named = (ids: readonly string[]) => (ids.length === 0 ? t('nobody') : ids.map(pseudonym).join(', '));
  return (
    <>
      <Heading level="2" size="medium" spacing>
        {t('historyTitle')}
      </Heading>
      <BodyLong spacing>{t('historyLead')}</BodyLong>
      <QueryState query={query}>
        {({ items }) => (
          <ScrollArea label={t('historyTitle')}>
            <Table size="small">
              <caption className="ui-only-heard">{t('historyTitle')}</caption>
              <Table.Header>
                <Table.Row>
                  {(['when', 'why', 'entered', 'left'] as const).map((key) => (
                    <Table.HeaderCell key={key} scope="col">
                      {t(key)}
                    </Table.HeaderCell>
                  ))}
                </Table.Row>
              </Table.Header>
              <Table.Body>
                {items.map(({ at, cause, entered, left }) => (
                  <Table.Row key={at}>
                    <Table.HeaderCell scope="row">{instant(at)}</Table.HeaderCell>
                    <Table.DataCell>{t(`cause.${cause}`)}</Table.DataCell>
                    <Table.DataCell>{named(entered)}</Table.DataCell>
                    <Table.DataCell>{named(left)}</Table.DataCell>
                  </Table.Row>
                ))}
              </Table.Body>
            </Table>
          </ScrollArea>
        )}
      </QueryState>
    </>
  );
}
