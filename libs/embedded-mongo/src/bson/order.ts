import { type Binary, EJSON, type ObjectId, type Timestamp } from 'bson';
import { keyOf } from './key.ts';
import { type BsonNumber, compareNumbers } from './numbers.ts';
import { bytesOf, entriesOf, rankOf } from './rank.ts';

/** MongoDB's total order of values: first by type, then within it. Numbers of all types compare by value. */
export function compareValues(a: unknown, b: unknown): number {
  if (a === b) return 0;
  const rank = rankOf(a);
  const other = rankOf(b);
  if (rank !== other) return rank < other ? -1 : 1;
  switch (rank) {
    case 10:
      return compareNumbers(a as BsonNumber, b as BsonNumber);
    case 15:
      return compareText(a as string, b as string);
    case 20:
      return compareFields(entriesOf(a), entriesOf(b));
    case 25:
      return compareArrays(a as unknown[], b as unknown[]);
    case 30:
      return compareBinaries(a as Binary, b as Binary);
    case 35:
      return compareText((a as ObjectId).toHexString(), (b as ObjectId).toHexString());
    case 40:
    case 45:
      return Number(a) - Number(b);
    case 47:
      return (a as Timestamp).compare(b as Timestamp);
    default:
      return compareText(keyOf(a), keyOf(b));
  }
}

/** Whether two values are stored the same: same types, same order of fields. */
export function isIdentical(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (a.constructor !== b.constructor) return false;
  if (Array.isArray(a)) return isSameArray(a, b as unknown[]);
  if (a.constructor !== Object) return keyOf(a) === keyOf(b) && EJSON.stringify(a) === EJSON.stringify(b);
  const keys = Object.keys(a);
  return (
    isSameArray(keys, Object.keys(b)) &&
    keys.every((key) => isIdentical((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key]))
  );
}

const isSameArray = (a: readonly unknown[], b: readonly unknown[]) =>
  a.length === b.length && a.every((value, index) => isIdentical(value, b[index]));

function compareFields(a: [string, unknown][], b: [string, unknown][]): number {
  for (const [index, [field, value]] of a.entries()) {
    const other = b[index];
    if (!other) return 1;
    const order =
      rankOf(value) - rankOf(other[1]) || compareText(field, other[0]) || compareValues(value, other[1]);
    if (order !== 0) return order;
  }
  return a.length - b.length;
}

function compareArrays(a: unknown[], b: unknown[]): number {
  for (const [index, value] of a.entries()) {
    if (index >= b.length) return 1;
    const order = compareValues(value, b[index]);
    if (order !== 0) return order;
  }
  return a.length - b.length;
}

const compareBinaries = (a: Binary, b: Binary) =>
  a.length() - b.length() || a.sub_type - b.sub_type || Buffer.compare(bytesOf(a), bytesOf(b));

/** By code point, as MongoDB's UTF-8 does; JavaScript's `<` puts emoji before U+E000. */
function compareText(a: string, b: string): number {
  if (a === b) return 0;
  let at = 0;
  while (a.charCodeAt(at) === b.charCodeAt(at)) at += 1;
  const x = a.charCodeAt(at);
  const y = b.charCodeAt(at);
  if (Number.isNaN(x)) return -1;
  if (Number.isNaN(y)) return 1;
  return x >= 0xd800 && y >= 0xd800 ? weight(x) - weight(y) : x - y;
}

const weight = (unit: number) => (unit <= 0xdfff ? unit + 0x10000 : unit);
