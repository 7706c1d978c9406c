import { BodyLong, Heading } from '@navikt/ds-react';
import { useGet } from '../../../api/use-get.ts';
import { useTexts } from '../../../texts/define-texts.ts';
import { useFormat } from '../../../texts/use-format.ts';
import { usePseudonym } from '../../../ui/names/use-pseudonym.ts';
import { QueryState } from '../../../ui/page/query-state.tsx';
import { columnsOf, DataTable } from '../../../ui/table/data-table.tsx';
import { shortlistTexts } from '../shortlist-texts.ts';

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
          <DataTable
            caption={t('historyTitle')}
            columns={columnsOf(t, ['when', 'why', 'entered', 'left'])}
            rows={items.map(({ at, cause, entered, left }) => ({
              id: at,
              when: instant(at),
              why: t(`cause.${cause}`),
              entered: named(entered),
              left: named(left),
            }))}
          />
        )}
      </QueryState>
    </>
  );
}
