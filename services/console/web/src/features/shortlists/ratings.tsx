import { useTexts } from '../../texts/define-texts.ts';
import { useFormat } from '../../texts/use-format.ts';
import { columnsOf, DataTable } from '../../ui/data-table.tsx';
import { shortlistTexts } from './shortlist-texts.ts';
import type { Line } from './shortlist-types.ts';

/** The ratings a soft skill rests on: who made them, and how old they are. */
export function Ratings({
  title,
  ratings,
}: {
  title: string;
  ratings: NonNullable<Line['certainty']>['ratings'];
}) {
  const t = useTexts(shortlistTexts);
  const { date } = useFormat();
  const columns = columnsOf(t, ['source', 'level', 'observed', 'age']);
  const rows = ratings.map(({ source, level, observedOn, age }) => ({
    source,
    level,
    observed: date(observedOn),
    age,
  }));
  return <DataTable caption={t('ratings', { title })} columns={columns} rows={rows} />;
}
