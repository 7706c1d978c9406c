import { ObjectId } from 'bson';
import type { Document } from '../bson/document.ts';
import { isWide } from '../bson/numbers.ts';
import { ServerError } from '../server-error.ts';
import type { IndexDefinition } from './index-definition.ts';

/** The E11000 error of a unique index, as drivers and the code above them expect it. */
export function duplicateKey(
  namespace: string,
  definition: IndexDefinition,
  keyValue: Document,
): ServerError {
  const key = Object.entries(keyValue).map(([field, value]) => `${field}: ${show(value)}`);
  const message = `E11000 duplicate key error collection: ${namespace} index: ${definition.name} dup key: { ${key.join(', ')} }`;
  return new ServerError('DuplicateKey', message, { keyPattern: definition.key, keyValue });
}

function show(value: unknown): string {
  if (value instanceof ObjectId) return `ObjectId('${value.toHexString()}')`;
  if (value instanceof Date) return `new Date(${value.getTime()})`;
  if (isWide(value)) return String(value);
  return JSON.stringify(value) ?? 'null';
}
