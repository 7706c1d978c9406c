import { type Document, isDocument } from '../bson/document.ts';
import { compareValues, emptyArray } from '../bson/order.ts';
import { ServerError } from '../server-error.ts';
import { elementsAt, type Path } from './paths.ts';

export type Compare = (a: unknown, b: unknown) => number;

/** Makes a sort specification into an order of documents; undefined when it is empty. */
export function compileSort(specification: unknown): Compare | undefined {
  if (specification === undefined) return undefined;
  if (!isDocument(specification))
    throw new ServerError('TypeMismatch', 'Expected field sort to be of type object');
  const keys = Object.entries(specification).map(([field, direction]) => ({
    path: field.split('.'),
    sign: signOf(direction),
  }));
  if (keys.length === 0) return undefined;
  return (a, b) => {
    for (const { path, sign } of keys) {
      const order = compareValues(sortValue(a, path, sign), sortValue(b, path, sign));
      if (order !== 0) return order * sign;
    }
    return 0;
  };
}

function signOf(direction: unknown): 1 | -1 {
  const sign = Number(direction);
  if (sign === 1 || sign === -1) return sign;
  throw new ServerError('BadValue', '$sort key ordering must be 1 (for ascending) or -1 (for descending)');
}

/** An array sorts by its least element ascending, by its greatest descending. */
function sortValue(document: unknown, path: Path, sign: number): unknown {
  const [field] = path as [string];
  if (path.length === 1) {
    const value = Object.hasOwn(document as object, field) ? (document as Document)[field] : undefined;
    if (!Array.isArray(value)) return value;
  }
  const [first = emptyArray, ...rest] = elementsAt(document, path).map((value) => value ?? null);
  return rest.reduce((best, value) => (compareValues(value, best) * sign < 0 ? value : best), first);
}

/**
 * Sorts, and keeps the first `limit` (0 keeps all). With a small limit only the best so far are held, so that a page
 * out of a large collection costs one comparison per document. Equal documents stay in their order.
 */
export function sortAndLimit<Row>(
  rows: Iterable<Row>,
  compare: (a: Row, b: Row) => number,
  limit: number,
): Row[] {
  if (limit === 0 || limit > 1000) {
    const sorted = [...rows].sort(compare);
    return limit === 0 ? sorted : sorted.slice(0, limit);
  }
  const best: Row[] = [];
  for (const row of rows) {
    if (best.length === limit && compare(row, best[limit - 1] as Row) >= 0) continue;
    best.splice(placeAfterEquals(best, row, compare), 0, row);
    if (best.length > limit) best.pop();
  }
  return best;
}

function placeAfterEquals<Row>(sorted: Row[], row: Row, compare: (a: Row, b: Row) => number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (compare(row, sorted[middle] as Row) < 0) high = middle;
    else low = middle + 1;
  }
  return low;
}
