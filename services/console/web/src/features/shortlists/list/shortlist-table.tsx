import { Tag } from '@navikt/ds-react';
import { useTexts } from '../../../texts/define-texts.ts';
import { useFormat } from '../../../texts/use-format.ts';
import { EmployerName } from '../../../ui/names/employer-name.tsx';
import { useCodeNames } from '../../../ui/names/use-code-names.ts';
import { PageLink } from '../../../ui/page/page-link.tsx';
import { columnsOf, DataTable } from '../../../ui/table/data-table.tsx';
import { shortlistTexts } from '../shortlist-texts.ts';
import type { ShortlistSummary } from '../shortlist-types.ts';

/** Open demands: what is asked for, how many it reaches, and how fresh that is. */
export function ShortlistTable({ items }: { items: readonly ShortlistSummary[] }) {
  const t = useTexts(shortlistTexts);
  const { count, date } = useFormat();
  const names = useCodeNames();
  const numbers = ['openings', 'eligible', 'reachable', 'near'] as const;
  return (
    <DataTable
      caption={t('title')}
      columns={columnsOf(t, ['occupation', 'employer', 'starts', ...numbers, 'freshness'], numbers)}
      rows={items.map(({ demandId, ssyk, employerId, openings, filled, start, scored }) => ({
        id: demandId,
        occupation: <PageLink to={demandId}>{names.occupation(ssyk)}</PageLink>,
        employer: <EmployerName employerId={employerId} />,
        starts: <span className="ui-one-line">{date(start)}</span>,
        openings: filled === 0 ? count(openings) : t('openingsLeft', { left: openings - filled, openings }),
        eligible: scored?.eligible ?? '–',
        reachable: scored?.reachable ?? '–',
        near: scored?.near ?? '–',
        freshness: <Freshness scored={scored} />,
      }))}
    />
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
