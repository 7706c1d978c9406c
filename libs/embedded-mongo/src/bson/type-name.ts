import { Binary, BSONRegExp, ObjectId, Timestamp } from 'bson';
import { rankOf } from './rank.ts';

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
