import { Binary, BSONRegExp, DBRef, EJSON, ObjectId, Timestamp } from 'bson';
import { type BsonNumber, compareNumbers, numberKey } from './numbers.ts';

/** Stands for an empty array where MongoDB sorts or indexes it: before null. */
export const emptyArray = Symbol('empty array');

const ranks: Record<string, number> = {
  MinKey: -1,
  Long: 10,
  Int32: 10,
  Double: 10,
  Decimal128: 10,
  DBRef: 20,
  Binary: 30,
  ObjectId: 35,
  Timestamp: 47,
  BSONRegExp: 50,
  Code: 60,
  MaxKey: 127,
};

/** Where a value's type stands in MongoDB's order of types. A missing field (undefined) stands where null does. */
export function rankOf(value: unknown): number {
  switch (typeof value) {
    case 'number':
      return 10;
    case 'string':
      return 15;
    case 'boolean':
      return 40;
    case 'undefined':
      return 5;
    case 'symbol':
      return 0;
    default:
      return rankOfObject(value as object | null);
  }
}

function rankOfObject(value: object | null): number {
  if (value === null) return 5;
  if (Array.isArray(value)) return 25;
  if (value instanceof Date) return 45;
  return ranks[(value as { _bsontype?: string })._bsontype ?? ''] ?? 20;
}

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

/** A text equal exactly when two values are equal to MongoDB; what the hash indexes are keyed by. Self-delimiting. */
export function keyOf(value: unknown): string {
  switch (typeof value) {
    case 'string':
      return `s${value.length}:${value}`;
    case 'number':
      return `n${numberKey(value)};`;
    case 'boolean':
      return value ? 't' : 'f';
    case 'undefined':
      return '0';
    case 'symbol':
      return 'u';
    default:
      return keyOfObject(value as object | null);
  }
}

function keyOfObject(value: object | null): string {
  if (value === null) return '0';
  if (Array.isArray(value)) return `[${value.map(keyOf).join('')}]`;
  if (value instanceof Date) return `d${value.getTime()};`;
  if (value instanceof ObjectId) return `o${value.toHexString()}`;
  if (value instanceof Binary)
    return `b${value.sub_type}:${value.length()}:${bytesOf(value).toString('latin1')}`;
  const rank = rankOf(value);
  if (rank === 10) return `n${numberKey(value as BsonNumber)};`;
  if (rank !== 20) return `x${keyOf(EJSON.stringify(value))}`;
  return `{${entriesOf(value)
    .map(([field, each]) => keyOf(field) + keyOf(each))
    .join('')}}`;
}

/** The name of a value's type as MongoDB's messages and `$type` have it. */
export function typeName(value: unknown): string {
  if (value instanceof Binary) return 'binData';
  if (value instanceof ObjectId) return 'objectId';
  if (value instanceof BSONRegExp) return 'regex';
  if (value instanceof Timestamp) return 'timestamp';
  if (typeof value === 'object' && value !== null && '_bsontype' in value) {
    return String(value._bsontype)
      .replace('Decimal128', 'decimal')
      .replace(/^./, (first) => first.toLowerCase());
  }
  const names: Record<number, string> = {
    5: 'null',
    10: 'number',
    15: 'string',
    20: 'object',
    25: 'array',
    40: 'bool',
  };
  return value === undefined ? 'missing' : (names[rankOf(value)] ?? 'date');
}

const entriesOf = (value: unknown): [string, unknown][] =>
  Object.entries(value instanceof DBRef ? value.toJSON() : (value as object));

const bytesOf = (value: Binary): Buffer =>
  Buffer.from(value.buffer.buffer, value.buffer.byteOffset, value.length());

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
