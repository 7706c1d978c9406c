import { BSONRegExp, MaxKey, MinKey } from 'bson';
import { isDocument, type Document } from '../bson/document.ts';
import { keyOf } from '../bson/key.ts';
import { compareValues, isIdentical } from '../bson/order.ts';
import { rankOf } from '../bson/rank.ts';
import { typeName } from '../bson/type-name.ts';
import { notImplemented, ServerError } from '../server-error.ts';

/** What one value has to be. */
export type Test = (value: unknown) => boolean;

/** Whether a condition is a set of operators, as `{ $gt: 1 }`, rather than a value to equal. */
export const isOperators = (condition: unknown): condition is Document => {
  if (!isDocument(condition)) return false;
  const [first] = Object.keys(condition);
  return first !== undefined && first.startsWith('$');
};

export function equals(operand: unknown): Test {
  return operand instanceof BSONRegExp ? matchesPattern(operand) : equalsExactly(operand);
}

export function equalsExactly(operand: unknown): Test {
  return (value) => value === operand || compareValues(value, operand) === 0;
}

/** A range holds within one type only, except up to MinKey and MaxKey; NaN is in no range but its own. */
export function isInRange(operator: string, operand: unknown): Test {
  if (operand instanceof BSONRegExp)
    throw new ServerError('BadValue', `Can't have RegEx as arg to predicate over field`);
  const rank = operand instanceof MinKey || operand instanceof MaxKey ? undefined : rankOf(operand);
  const inclusive = operator.endsWith('e');
  const sign = operator.startsWith('$g') ? 1 : -1;
  return (value) => {
    if (rank === undefined ? value === undefined : rankOf(value) !== rank) return false;
    const order = compareValues(value, operand);
    if (order === 0) return inclusive;
    return Math.sign(order) === sign && !Number.isNaN(value) && !Number.isNaN(operand);
  };
}

export function isAmong(operator: string, operand: unknown): Test {
  if (!Array.isArray(operand)) throw new ServerError('BadValue', `${operator} needs an array`);
  if (operand.some(isOperators)) throw new ServerError('BadValue', `cannot nest $ under ${operator}`);
  const patterns = operand.filter((value) => value instanceof BSONRegExp).map(matchesPattern);
  const keys = new Set(operand.filter((value) => !(value instanceof BSONRegExp)).map(keyOf));
  return (value) => keys.has(keyOf(value)) || patterns.some((matches) => matches(value));
}

const typeCodes: Record<number, string> = {
  2: 'string',
  3: 'object',
  4: 'array',
  5: 'binData',
  7: 'objectId',
  8: 'bool',
  9: 'date',
  10: 'null',
  11: 'regex',
  17: 'timestamp',
  18: 'long',
  19: 'decimal',
  [-1]: 'minKey',
  127: 'maxKey',
};
const knownTypes = new Set(['number', ...Object.values(typeCodes)]);

export function hasType(operand: unknown): Test {
  const names = (Array.isArray(operand) ? operand : [operand]).map(
    (each) => typeCodes[Number(each)] ?? String(each),
  );
  for (const name of names) {
    if (['int', 'double', '1', '16'].includes(name)) throw notImplemented('$type that tells int from double');
    if (!knownTypes.has(name)) throw new ServerError('BadValue', `Unknown type name alias: ${name}`);
  }
  return (value) => names.includes(typeName(value)) || (names.includes('number') && rankOf(value) === 10);
}

export function hasSize(operand: unknown): Test {
  const size = Number(operand);
  if (!Number.isInteger(size) || size < 0) {
    throw new ServerError('BadValue', 'Failed to parse $size. Expected a non-negative integer');
  }
  return (value) => Array.isArray(value) && value.length === size;
}

export function patternOf(operand: unknown, options: unknown): BSONRegExp {
  if (operand instanceof BSONRegExp) {
    return typeof options === 'string' ? new BSONRegExp(operand.pattern, options) : operand;
  }
  if (typeof operand !== 'string') throw new ServerError('BadValue', '$regex has to be a string');
  return new BSONRegExp(operand, typeof options === 'string' ? options : '');
}

export function matchesPattern(pattern: BSONRegExp): Test {
  const unknown = pattern.options.replace(/[ims]/g, '');
  if (unknown) throw notImplemented(`the regex option '${unknown}'`);
  const regex = toRegExp(pattern);
  return (value) => (typeof value === 'string' ? regex.test(value) : isIdentical(value, pattern));
}

function toRegExp({ pattern, options }: BSONRegExp): RegExp {
  try {
    return new RegExp(pattern, options);
  } catch (error) {
    throw new ServerError('BadValue', `Regular expression is invalid: ${(error as Error).message}`);
  }
}
