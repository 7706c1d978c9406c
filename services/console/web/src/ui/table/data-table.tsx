import { Table } from '@navikt/ds-react';
import type { ReactNode } from 'react';
import type { Translate } from '../../texts/define-texts.ts';
import { useFormat } from '../../texts/use-format.ts';
import { ScrollArea } from './scroll-area.tsx';

export interface Column {
  key: string;
  header: string;
  /** Its cells stand to the right, as counts do, even where one is in words. */
  isNumber?: boolean;
}

/** Columns whose headings are the texts of their keys. */
export const columnsOf = <Key extends string>(
  t: Translate<Key>,
  keys: readonly Key[],
  numbers: readonly Key[] = [],
): Column[] => keys.map((key) => ({ key, header: t(key), ...(numbers.includes(key) && { isNumber: true }) }));

/** Texts and counts by the columns' keys. */
export type Row = Readonly<Record<string, string | number>>;

/** A row on the screen may hold links and tags too, and an `id` where it can change places with others. */
type ShownRow = Readonly<Record<string, ReactNode>>;

interface DataTableProps {
  caption: string;
  columns: readonly Column[];
  rows: readonly ShownRow[];
  /** The column that names the row; the first where nothing is said. */
  named?: string | undefined;
  /** What can be done with each column, left out on paper. */
  foot?: ShownRow;
}

/** A table: the counts to the right, written in the language of the page. */
export function DataTable({ caption, columns, rows, named = columns[0]?.key, foot }: DataTableProps) {
  return (
    <ScrollArea label={caption}>
      <Table size="small">
        <caption className="ui-only-heard">{caption}</caption>
        <Table.Header>
          <Table.Row>
            {columns.map(({ key, header, isNumber = typeof rows[0]?.[key] === 'number' }) => (
              <Table.HeaderCell key={key} scope="col" align={isNumber ? 'right' : 'left'}>
                {header}
              </Table.HeaderCell>
            ))}
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {rows.map((row, place) => (
            <Cells key={typeof row['id'] === 'string' ? row['id'] : place} {...{ columns, row, named }} />
          ))}
        </Table.Body>
        {foot && (
          <tfoot className="ui-no-print">
            <Cells {...{ columns, row: foot, named }} />
          </tfoot>
        )}
      </Table>
    </ScrollArea>
  );
}

function Cells({ columns, row, named }: Pick<DataTableProps, 'columns' | 'named'> & { row: ShownRow }) {
  const { count } = useFormat();
  return (
    <Table.Row>
      {columns.map(({ key, isNumber = typeof row[key] === 'number' }) => {
        const value = row[key];
        const shown = typeof value === 'number' ? count(value) : value;
        if (key !== named)
          return (
            <Table.DataCell key={key} align={isNumber ? 'right' : 'left'}>
              {shown}
            </Table.DataCell>
          );
        return (
          <Table.HeaderCell key={key} scope="row">
            {shown}
          </Table.HeaderCell>
        );
      })}
    </Table.Row>
  );
}
