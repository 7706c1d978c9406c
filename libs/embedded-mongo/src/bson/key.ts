import { Binary, EJSON, ObjectId } from 'bson';
import { type BsonNumber, numberKey } from './numbers.ts';
import { bytesOf, entriesOf, rankOf } from './rank.ts';

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
