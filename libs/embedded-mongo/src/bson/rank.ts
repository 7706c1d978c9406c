import { type Binary, DBRef } from 'bson';

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

/** The fields of an object, in their order. */
export const entriesOf = (value: unknown): [string, unknown][] =>
  Object.entries(value instanceof DBRef ? value.toJSON() : (value as object));

export const bytesOf = (value: Binary): Buffer =>
  Buffer.from(value.buffer.buffer, value.buffer.byteOffset, value.length());
