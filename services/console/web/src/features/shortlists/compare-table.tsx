import { Table } from '@navikt/ds-react';
import { useTexts } from '../../texts/define-texts.ts';
import { useFormat } from '../../texts/use-format.ts';
import { ScrollArea } from '../../ui/scroll-area.tsx';
import { usePseudonym } from '../../ui/use-pseudonym.ts';
import { budgetsOf } from './lines.ts';
import { PointsBar } from './points-bar.tsx';
import { ProposeLink } from './propose-link.tsx';
import { LineTag } from './requirement-line.tsx';
import { shortlistTexts } from './shortlist-texts.ts';
import type { Entry, Line } from './shortlist-types.ts';
import { useParticipations } from './use-participations.ts';

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
  const totals = [
    { key: 'total', cell: (entry: Entry) => <Given kind="total" given={entry.score} of={10_000} /> },
    {
      key: 'formal',
      cell: (entry: Entry) => (
        <Given kind="formal" given={entry.formal} of={budgetsOf(entry.reasons).formal} />
      ),
    },
    {
      key: 'soft',
      cell: (entry: Entry) => <Given kind="soft" given={entry.soft} of={budgetsOf(entry.reasons).soft} />,
    },
  ] as const;
  return (
    <ScrollArea label={t('compareTitle')}>
      <Table size="small" className="shortlist-compare">
        <caption className="ui-only-heard">{t('compareTitle')}</caption>
        <Table.Header>
          <Table.Row>
            <Table.HeaderCell scope="col">{t('criterion')}</Table.HeaderCell>
            {entries.map(({ id }) => (
              <Table.HeaderCell key={id} scope="col">
                {pseudonym(id)}
              </Table.HeaderCell>
            ))}
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {totals.map(({ key, cell }) => (
            <Table.Row key={key}>
              <Table.HeaderCell scope="row">{t(key)}</Table.HeaderCell>
              {entries.map((entry) => (
                <Table.DataCell key={entry.id}>
                  {cell(entry)}
                  {key === 'total' && t('interval', { low: points(entry.low), high: points(entry.high) })}
                </Table.DataCell>
              ))}
            </Table.Row>
          ))}
          {entries[0]?.reasons.map(({ key, title }) => (
            <Table.Row key={key}>
              <Table.HeaderCell scope="row">{title}</Table.HeaderCell>
              {entries.map((entry) => (
                <Table.DataCell key={entry.id}>
                  <LineCell line={entry.reasons.find((line) => line.key === key)} />
                </Table.DataCell>
              ))}
            </Table.Row>
          ))}
        </Table.Body>
        <tfoot className="ui-no-print">
          <Table.Row>
            <Table.HeaderCell scope="row">{t('propose')}</Table.HeaderCell>
            {entries.map((entry) => (
              <Table.DataCell key={entry.id}>
                <ProposeLink demandId={demandId} entry={entry} participation={participations.get(entry.id)} />
              </Table.DataCell>
            ))}
          </Table.Row>
        </tfoot>
      </Table>
    </ScrollArea>
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
