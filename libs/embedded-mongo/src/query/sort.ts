import { isDocument } from '../bson/document.ts';
import { compareValues } from '../bson/order.ts';
import { emptyArray } from '../bson/rank.ts';
import { ServerError } from '../server-error.ts';
import { elementsAt, type Path, plainValueAt } from './paths.ts';

/** What documents are sorted by: the values of a document, taken once, and the order of two documents' values. */
export interface SortOrder {
  valuesOf: (document: unknown) => readonly unknown[];
  compare: (a: readonly unknown[], b: readonly unknown[]) => number;
}

/** Reads a sort specification; undefined when it is empty. */
export function compileSort(specification: unknown): SortOrder | undefined {
  if (specification === undefined) return undefined;
  if (!isDocument(specification))
    throw new ServerError('TypeMismatch', 'Expected field sort to be of type object');
  const keys = Object.entries(specification).map(([field, direction]) => ({
    path: field.split('.'),
    sign: signOf(direction),
  }));
  if (keys.length === 0) return undefined;
  return {
    valuesOf: (document) => keys.map(({ path, sign }) => sortValue(document, path, sign)),
    compare(a, b) {
      for (const [index, { sign }] of keys.entries()) {
        const order = compareValues(a[index], b[index]);
        if (order !== 0) return order * sign;
      }
      return 0;
    },
  };
}

function signOf(direction: unknown): 1 | -1 {
  const sign = Number(direction);
  if (sign === 1 || sign === -1) return sign;
  throw new ServerError('BadValue', '$sort key ordering must be 1 (for ascending) or -1 (for descending)');
}

/** An array sorts by its least element ascending, by its greatest descending. */
function sortValue(document: unknown, path: Path, sign: number): unknown {
  const plain = plainValueAt(document, path);
  if (!Array.isArray(plain)) return plain;
  const [first = emptyArray, ...rest] = elementsAt(document, path).map((value) => value ?? null);
  return rest.reduce((best, value) => (compareValues(value, best) * sign < 0 ? value : best), first);
}

interface Ranked<Row> {
  row: Row;
  values: readonly unknown[];
}

/**
 * Sorts, and keeps the first `limit` (0 keeps all). With a small limit only the best so far are held, so that a page
 * out of a large collection costs about one comparison per document. Equal documents stay in their order.
 */
export function sortAndLimit<Row>(
  rows: Iterable<Row>,
  documentOf: (row: Row) => unknown,
  { valuesOf, compare }: SortOrder,
  limit: number,
): Row[] {
  const holdsAll = limit === 0 || limit > 1000;
  const best: Ranked<Row>[] = [];
  for (const row of rows) {
    const values = valuesOf(documentOf(row));
    if (holdsAll) best.push({ row, values });
    else if (best.length < limit || compare(values, (best[limit - 1] as Ranked<Row>).values) < 0) {
      best.splice(placeAfterEquals(best, values, compare), 0, { row, values });
      if (best.length > limit) best.pop();
    }
  }
  if (holdsAll) best.sort((a, b) => compare(a.values, b.values));
  return (limit === 0 ? best : best.slice(0, limit)).map(({ row }) => row);
}

function placeAfterEquals(
  sorted: readonly Ranked<unknown>[],
  values: readonly unknown[],
  compare: SortOrder['compare'],
): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (compare(values, (sorted[middle] as Ranked<unknown>).values) < 0) high = middle;
    else low = middle + 1;
  }
  return low;
}
