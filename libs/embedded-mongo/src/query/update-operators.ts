import { Long } from 'bson';
import { type Document, isDocument } from '../bson/document.ts';
import { isNumber, isWide } from '../bson/numbers.ts';
import { keyOf } from '../bson/key.ts';
import { compareValues, isIdentical } from '../bson/order.ts';
import { typeName } from '../bson/type-name.ts';
import { notImplemented, ServerError } from '../server-error.ts';
import type { ChangeValue } from './change.ts';
import { compileFilter } from './filter.ts';
import { isOperators } from './value-tests.ts';
import { compileSort, sortAndLimit } from './sort.ts';

/** Checks an operator's argument for one path, and gives what it does to the value there. */
type UpdateOperator = (argument: unknown, path: string) => ChangeValue;

const badValue = (message: string) => new ServerError('BadValue', message);

const $set: UpdateOperator = (value) => (old) => (isIdentical(old, value) ? old : value);

function arithmetic(
  operator: '$inc' | '$mul',
  add: (a: number, b: number) => number,
  addLong: (a: Long, b: Long) => Long,
): UpdateOperator {
  return (argument, path) => {
    if (!isNumber(argument)) {
      const verb = operator === '$inc' ? 'increment' : 'multiply';
      throw new ServerError('TypeMismatch', `Cannot ${verb} with non-numeric argument: {${path}}`);
    }
    return (old = 0) => {
      if (typeof old === 'number' && typeof argument === 'number') return add(old, argument);
      if (!isNumber(old)) {
        const type = typeName(old);
        throw new ServerError(
          'TypeMismatch',
          `Cannot apply ${operator} to '${path}' of non-numeric type ${type}`,
        );
      }
      return addLong(toLong(old), toLong(argument));
    };
  };
}

function toLong(value: unknown): Long {
  if (value instanceof Long) return value;
  if (Number.isSafeInteger(value)) return Long.fromNumber(value as number);
  throw notImplemented('arithmetic on Decimal128, and on Long with fractions');
}

const $inc = arithmetic(
  '$inc',
  (a, b) => a + b,
  (a, b) => withinLong(a.toBigInt() + b.toBigInt()),
);
const $mul = arithmetic(
  '$mul',
  (a, b) => a * b,
  (a, b) => withinLong(a.toBigInt() * b.toBigInt()),
);

function withinLong(value: bigint): Long {
  if (BigInt.asIntN(64, value) !== value) throw badValue('Failed to apply the operation: integer overflow');
  return Long.fromBigInt(value);
}

const keepIf =
  (holds: (order: number) => boolean): UpdateOperator =>
  (value) =>
  (old) =>
    old === undefined || !holds(compareValues(old, value)) ? value : old;

const $currentDate: UpdateOperator = (argument) => {
  if (argument !== true && !(isDocument(argument) && argument.$type === 'date')) {
    throw notImplemented('$currentDate of any type but date');
  }
  return () => new Date();
};

const pushModifiers = new Set(['$each', '$slice', '$sort', '$position']);

const $push: UpdateOperator = (argument, path) => {
  const modifiers = isDocument(argument) && '$each' in argument ? argument : { $each: [argument] };
  for (const name of Object.keys(modifiers)) {
    if (!pushModifiers.has(name)) throw badValue(`Unrecognized clause in $push: ${name}`);
  }
  const { $each, $position, $slice, $sort }: Document = modifiers;
  if (!Array.isArray($each)) throw badValue('The argument to $each in $push must be an array');
  const position = wholeNumber('$position', $position);
  const slice = wholeNumber('$slice', $slice);
  const sort = elementOrder($sort);
  return (old) => {
    const array = arrayAt(old === undefined ? [] : old, path);
    if ($each.length === 0 && slice === undefined && !sort) return old ?? array;
    const pushed = array.toSpliced(position ?? array.length, 0, ...$each);
    const sorted = sort ? sort(pushed) : pushed;
    if (slice === undefined) return sorted;
    return slice < 0 ? sorted.slice(slice) : sorted.slice(0, slice);
  };
};

function wholeNumber(clause: string, value: unknown): number | undefined {
  if (value === undefined) return undefined;
  const number = isWide(value) ? Number(String(value)) : value;
  if (Number.isSafeInteger(number)) return number as number;
  throw badValue(`The value for ${clause} must be an integer value`);
}

/** `$sort: { a: 1 }` orders documents within the array, `$sort: 1` any values. */
function elementOrder(specification: unknown): ((elements: unknown[]) => unknown[]) | undefined {
  if (specification === undefined) return undefined;
  if (specification === 1 || specification === -1) {
    return (elements) => elements.toSorted((a, b) => compareValues(a, b) * specification);
  }
  const order = isDocument(specification) ? compileSort(specification) : undefined;
  if (!order) throw badValue('The $sort must be 1, -1 or a nonempty object');
  return (elements) => sortAndLimit(elements, (element) => (isDocument(element) ? element : {}), order, 0);
}

const $addToSet: UpdateOperator = (argument, path) => {
  const values = isDocument(argument) && '$each' in argument ? argument.$each : [argument];
  if (!Array.isArray(values)) throw badValue('The argument to $each in $addToSet must be an array');
  return (old) => {
    const array = arrayAt(old === undefined ? [] : old, path);
    const present = new Set(array.map(keyOf));
    const added = values.filter((value) => {
      const isNew = !present.has(keyOf(value));
      present.add(keyOf(value));
      return isNew;
    });
    return added.length === 0 && old !== undefined ? old : [...array, ...added];
  };
};

const $pop: UpdateOperator = (argument, path) => {
  if (argument !== 1 && argument !== -1) throw new ServerError('FailedToParse', '$pop expects 1 or -1');
  return (old) => {
    if (old === undefined) return old;
    if (!Array.isArray(old)) {
      throw new ServerError(
        'TypeMismatch',
        `Path '${path}' contains an element of non-array type '${typeName(old)}'`,
      );
    }
    if (old.length === 0) return old;
    return argument === 1 ? old.slice(0, -1) : old.slice(1);
  };
};

function removing(isRemoved: (element: unknown) => boolean, path: string): ChangeValue {
  return (old) => {
    if (old === undefined) return old;
    const array = arrayAt(old, path);
    const kept = array.filter((element) => !isRemoved(element));
    return kept.length === array.length ? old : kept;
  };
}

const $pull: UpdateOperator = (argument, path) => {
  if (isDocument(argument) && !isOperators(argument)) {
    const matches = compileFilter(argument);
    return removing((element) => isDocument(element) && matches(element), path);
  }
  const matches = compileFilter({ element: argument });
  return removing((element) => matches({ element }), path);
};

const $pullAll: UpdateOperator = (argument, path) => {
  if (!Array.isArray(argument)) throw badValue('$pullAll requires an array argument');
  const keys = new Set(argument.map(keyOf));
  return removing((element) => keys.has(keyOf(element)), path);
};

function arrayAt(value: unknown, path: string): unknown[] {
  if (Array.isArray(value)) return value;
  throw badValue(`The field '${path}' must be an array but is of type ${typeName(value)}`);
}

/** Each operator, and whether it makes the field it finds missing. */
export const updateOperators: Record<string, { compile: UpdateOperator; create: boolean }> = {
  $set: { compile: $set, create: true },
  $setOnInsert: { compile: $set, create: true },
  $unset: { compile: () => () => undefined, create: false },
  $inc: { compile: $inc, create: true },
  $mul: { compile: $mul, create: true },
  $min: { compile: keepIf((order) => order <= 0), create: true },
  $max: { compile: keepIf((order) => order >= 0), create: true },
  $currentDate: { compile: $currentDate, create: true },
  $push: { compile: $push, create: true },
  $addToSet: { compile: $addToSet, create: true },
  $pop: { compile: $pop, create: false },
  $pull: { compile: $pull, create: false },
  $pullAll: { compile: $pullAll, create: false },
};
