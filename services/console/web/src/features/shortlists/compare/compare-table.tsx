import type { ReactNode } from 'react';
import { useTexts } from '../../../texts/define-texts.ts';
import { useFormat } from '../../../texts/use-format.ts';
import { usePseudonym } from '../../../ui/names/use-pseudonym.ts';
import { DataTable } from '../../../ui/table/data-table.tsx';
import { budgetsOf } from '../candidates/lines.ts';
import { PointsBar } from '../candidates/points-bar.tsx';
import { ProposeLink } from '../candidates/propose-link.tsx';
import { LineTag } from '../candidates/requirement-line.tsx';
import { useParticipations } from '../candidates/use-participations.ts';
import { shortlistTexts } from '../shortlist-texts.ts';
import type { Entry, Line } from '../shortlist-types.ts';

interface CompareTableProps {
  demandId: string;
  entries: readonly Entry[];
}

/** A row for each side and criterion, a column for each candidate. */
export function CompareTable({ demandId, entries }: CompareTableProps) {
  const t = useTexts(shortlistTexts);
  const { points } = useFormat();
  const pseudonym = usePseudonym();
  const participations = useParticipations(demandId);
  const { reasons = [] } = entries[0] ?? {};
  /** What stands below each candidate. */
  const row = (title: string, cell: (entry: Entry) => ReactNode) => ({
    title,
    ...Object.fromEntries(entries.map((entry) => [entry.id, cell(entry)])),
  });
  return (
    <div className="shortlist-compare">
      <DataTable
        caption={t('compareTitle')}
        columns={[
          { key: 'title', header: t('criterion') },
          ...entries.map(({ id }) => ({ key: id, header: pseudonym(id) })),
        ]}
        rows={[
          row(t('total'), ({ score, low, high }) => (
            <>
              <Given kind="total" given={score} of={10_000} />
              {t('interval', { low: points(low), high: points(high) })}
            </>
          )),
          ...(['formal', 'soft'] as const).map((side) =>
            row(t(side), (entry) => (
              <Given kind={side} given={entry[side]} of={budgetsOf(entry.reasons)[side]} />
            )),
          ),
          ...reasons.map(({ key, title }) =>
            row(title, (entry) => <LineCell line={entry.reasons.find((line) => line.key === key)} />),
          ),
        ]}
        foot={row(t('propose'), (entry) => (
          <ProposeLink demandId={demandId} entry={entry} participation={participations.get(entry.id)} />
        ))}
      />
    </div>
  );
}

function Given({ kind, given, of }: { kind: 'total' | 'formal' | 'soft'; given: number; of: number }) {
  const t = useTexts(shortlistTexts);
  const { points } = useFormat();
  return (
    <div className="shortlist-given">
      <PointsBar kind={kind} given={given} of={of} />
      <span>{t('points', { given: points(given), of: points(of) })}</span>
    </div>
  );
}

function LineCell({ line }: { line: Line | undefined }) {
  if (!line) return null;
  const kind = line.certainty ? 'soft' : 'formal';
  return (
    <>
      <LineTag line={line} />
      {line.points && line.points.of > 0 && <Given kind={kind} {...line.points} />}
      <p className="shortlist-hint">{line.text}</p>
    </>
  );
}
