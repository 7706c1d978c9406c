import { BSONRegExp } from 'bson';
import { type Document, isDocument } from '../bson/document.ts';
import { isOperators } from './value-tests.ts';

/**
 * The values a filter allows at each field it compares for equality: one for `{ a: 1 }` and `$eq`, several for `$in`.
 * Every document that matches has one of them there.
 */
export function equalitiesOf(filter: Document, found = new Map<string, readonly unknown[]>()) {
  for (const [field, condition] of Object.entries(filter)) {
    if (field === '$and' && Array.isArray(condition)) {
      for (const branch of condition) if (isDocument(branch)) equalitiesOf(branch, found);
    } else if (!field.startsWith('$') && !found.has(field)) {
      const values = valuesOf(condition);
      if (values) found.set(field, values);
    }
  }
  return found;
}

function valuesOf(condition: unknown): readonly unknown[] | undefined {
  if (!isOperators(condition)) return condition instanceof BSONRegExp ? undefined : [condition];
  if ('$eq' in condition) return [condition.$eq];
  const among = condition.$in;
  return Array.isArray(among) && !among.some((value) => value instanceof BSONRegExp) ? among : undefined;
}
