import { BodyShort, Tag } from '@navikt/ds-react';
import { useTexts } from '../../../texts/define-texts.ts';
import { useFormat } from '../../../texts/use-format.ts';
import { columnsOf, DataTable } from '../../../ui/table/data-table.tsx';
import { shortlistTexts } from '../shortlist-texts.ts';
import type { Line } from '../shortlist-types.ts';
import { isSoft } from './lines.ts';
import { PointsBar } from './points-bar.tsx';

/** One requirement: whether it is met, what it gave, how sure that is, and why in words. */
export function RequirementLine({ line }: { line: Line }) {
  const { title, text, points, certainty } = line;
  return (
    <li>
      <div className="shortlist-line-top">
        <BodyShort weight="semibold">{title}</BodyShort>
        <LineTag line={line} />
      </div>
      {points && points.of > 0 && <Given line={line} points={points} />}
      <BodyShort size="small">{text}</BodyShort>
      {certainty && certainty.ratings.length > 0 && <Ratings title={title} ratings={certainty.ratings} />}
    </li>
  );
}

function Given({ line, points: { given, of } }: { line: Line; points: NonNullable<Line['points']> }) {
  const t = useTexts(shortlistTexts);
  const { points } = useFormat();
  return (
    <div className="shortlist-given">
      <PointsBar kind={isSoft(line) ? 'soft' : 'formal'} given={given} of={of} />
      <span>{t('points', { given: points(given), of: points(of) })}</span>
    </div>
  );
}

/** A must-have is met or missing; a soft skill is more or less certain. */
export function LineTag({ line: { required, met, certainty } }: { line: Line }) {
  const t = useTexts(shortlistTexts);
  if (certainty)
    return (
      <Tag
        size="xsmall"
        variant="outline"
        data-color={certainty.confidence === 'low' ? 'warning' : 'neutral'}
      >
        {t(`confidence.${certainty.confidence}`)}
      </Tag>
    );
  if (!required) return null;
  return (
    <Tag size="xsmall" variant="moderate" data-color={met ? 'success' : 'danger'}>
      {t(met ? 'met' : 'notMet')}
    </Tag>
  );
}

/** The ratings a soft skill rests on: who made them, and how old they are. */
function Ratings({ title, ratings }: { title: string; ratings: NonNullable<Line['certainty']>['ratings'] }) {
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
