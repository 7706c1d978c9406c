import { Table } from '@navikt/ds-react';
import { useFormat } from '../texts/use-format.ts';
import { ScrollArea } from './scroll-area.tsx';

export interface Column {
  key: string;
  header: string;
}

/** Texts and counts by the columns' keys; the first column names the row. */
export type Row = Readonly<Record<string, string | number>>;

/** A table of counts: the numbers to the right, written in the language of the page. */
export function DataTable({
  caption,
  columns,
  rows,
}: {
  caption: string;
  columns: readonly Column[];
  rows: readonly Row[];
}) {
  const { count } = useFormat();
  const [first, ...rest] = columns;
  if (!first) return null;
  const text = (value: string | number | undefined) =>
    typeof value === 'number' ? count(value) : (value ?? '');
  return (
    <ScrollArea label={caption}>
      <Table size="small">
        <caption className="ui-only-heard">{caption}</caption>
        <Table.Header>
          <Table.Row>
            {columns.map(({ key, header }) => (
              <Table.HeaderCell
                key={key}
                scope="col"
                align={typeof rows[0]?.[key] === 'number' ? 'right' : 'left'}
              >
                {header}
              </Table.HeaderCell>
            ))}
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {rows.map((row, index) => (
            // oxlint-disable-next-line react/no-array-index-key -- rows have no identity but their place
            <Table.Row key={index}>
              <Table.HeaderCell scope="row">{text(row[first.key])}</Table.HeaderCell>
              {rest.map(({ key }) => (
                <Table.DataCell key={key} align={typeof row[key] === 'number' ? 'right' : 'left'}>
                  {text(row[key])}
                </Table.DataCell>
              ))}
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </ScrollArea>
  );
}
