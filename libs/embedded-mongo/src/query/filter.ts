import { BSONRegExp, MaxKey, MinKey } from 'bson';
import { type Document, isDocument } from '../bson/document.ts';
import { compareValues, isIdentical, keyOf, rankOf, typeName } from '../bson/order.ts';
import { notImplemented, ServerError } from '../server-error.ts';
import { compileExpression, isTrue } from './expression.ts';
import { type Path, someValueAt } from './paths.ts';

export type Predicate = (document: unknown) => boolean;
type Test = (value: unknown) => boolean;

/** Makes a filter into a predicate. Throws a ServerError for whatever it doesn't know. */
export function compileFilter(filter: Document): Predicate {
  const predicates = Object.entries(filter).map(([field, condition]) =>
    field.startsWith('$')
      ? compileLogical(field, condition)
      : compileField({ path: field.split('.'), whole: false }, condition),
  );
  const [only] = predicates;
  return predicates.length === 1 && only ? only : all(predicates);
}

/** Whether a condition is a set of operators, as `{ $gt: 1 }`, rather than a value to equal. */
export const isOperators = (condition: unknown): condition is Document => {
  if (!isDocument(condition)) return false;
  const [first] = Object.keys(condition);
  return first !== undefined && first.startsWith('$');
};

const all =
  (predicates: readonly Predicate[]): Predicate =>
  (document) =>
    predicates.every((predicate) => predicate(document));

function compileLogical(operator: string, condition: unknown): Predicate {
  switch (operator) {
    case '$and':
      return all(compileBranches(operator, condition));
    case '$or': {
      const branches = compileBranches(operator, condition);
      return (document) => branches.some((branch) => branch(document));
    }
    case '$nor': {
      const branches = compileBranches(operator, condition);
      return (document) => !branches.some((branch) => branch(document));
    }
    case '$expr': {
      const expression = compileExpression(condition);
      return (document) => isTrue(expression(document as Document));
    }
    case '$comment':
      return () => true;
    case '$text':
      throw new ServerError('IndexNotFound', 'text index required for $text query');
    case '$where':
      throw new ServerError('BadValue', 'no globalScriptEngine in $where parsing');
    default:
      throw new ServerError('BadValue', `unknown top level operator: ${operator}`);
  }
}

function compileBranches(operator: string, condition: unknown): Predicate[] {
  if (!Array.isArray(condition) || condition.length === 0 || !condition.every(isDocument)) {
    throw new ServerError('BadValue', `${operator} must be a nonempty array of objects`);
  }
  return condition.map(compileFilter);
}

/** Where a condition looks, and whether an array there counts only as a whole. */
interface Site {
  path: Path;
  whole: boolean;
}

function compileField(site: Site, condition: unknown): Predicate {
  if (!isOperators(condition)) return some(site, equals(condition));
  const predicates = Object.entries(condition).map(([operator, operand]) =>
    compileOperator(site, operator, operand, condition),
  );
  const [only] = predicates;
  return predicates.length === 1 && only ? only : all(predicates);
}

const not =
  (predicate: Predicate): Predicate =>
  (document) =>
    !predicate(document);

function some({ path, whole }: Site, test: Test): Predicate {
  return (document) => someValueAt(document, path, test, whole);
}

function compileOperator(site: Site, operator: string, operand: unknown, siblings: Document): Predicate {
  const wholeArray = { ...site, whole: true };
  switch (operator) {
    case '$eq':
      return some(site, equalsExactly(operand));
    case '$ne':
      return not(some(site, equals(operand)));
    case '$gt':
    case '$gte':
    case '$lt':
    case '$lte':
      return some(site, isInRange(operator, operand));
    case '$in':
      return some(site, isAmong(operator, operand));
    case '$nin':
      return not(some(site, isAmong(operator, operand)));
    case '$exists': {
      const exists = some(wholeArray, (value) => value !== undefined);
      return isTrue(operand) ? exists : not(exists);
    }
    case '$type':
      return some(site, hasType(operand));
    case '$size':
      return some(wholeArray, hasSize(operand));
    case '$all':
      return hasAll(site, operand);
    case '$elemMatch':
      return some(wholeArray, hasElement(operand));
    case '$regex':
      return some(site, matchesPattern(patternOf(operand, siblings.$options)));
    case '$options':
      if (siblings.$regex !== undefined) return () => true;
      throw new ServerError('BadValue', '$options needs a $regex');
    case '$not':
      return not(compileNegated(site, operand));
    default:
      throw new ServerError('BadValue', `unknown operator: ${operator}`);
  }
}

function compileNegated(site: Site, operand: unknown): Predicate {
  if (operand instanceof BSONRegExp || isOperators(operand)) return compileField(site, operand);
  throw new ServerError('BadValue', '$not needs a regex or a document');
}

function equals(operand: unknown): Test {
  return operand instanceof BSONRegExp ? matchesPattern(operand) : equalsExactly(operand);
}

function equalsExactly(operand: unknown): Test {
  return (value) => value === operand || compareValues(value, operand) === 0;
}

/** A range holds within one type only, except up to MinKey and MaxKey; NaN is in no range but its own. */
function isInRange(operator: string, operand: unknown): Test {
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

function isAmong(operator: string, operand: unknown): Test {
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

function hasType(operand: unknown): Test {
  const names = (Array.isArray(operand) ? operand : [operand]).map(
    (each) => typeCodes[Number(each)] ?? String(each),
  );
  for (const name of names) {
    if (['int', 'double', '1', '16'].includes(name)) throw notImplemented('$type that tells int from double');
    if (!knownTypes.has(name)) throw new ServerError('BadValue', `Unknown type name alias: ${name}`);
  }
  return (value) => names.includes(typeName(value)) || (names.includes('number') && rankOf(value) === 10);
}

function hasSize(operand: unknown): Test {
  const size = Number(operand);
  if (!Number.isInteger(size) || size < 0) {
    throw new ServerError('BadValue', 'Failed to parse $size. Expected a non-negative integer');
  }
  return (value) => Array.isArray(value) && value.length === size;
}

function hasAll(site: Site, operand: unknown): Predicate {
  if (!Array.isArray(operand)) throw new ServerError('BadValue', '$all needs an array');
  const predicates = operand.map((each) =>
    isDocument(each) && '$elemMatch' in each ? compileField(site, each) : some(site, equals(each)),
  );
  return predicates.length === 0 ? () => false : all(predicates);
}

const logical = ['$and', '$or', '$nor'];

function hasElement(operand: unknown): Test {
  if (!isDocument(operand)) throw new ServerError('BadValue', '$elemMatch needs an Object');
  const ofValues = isOperators(operand) && !logical.includes(Object.keys(operand)[0] as string);
  if (!ofValues) {
    const matches = compileFilter(operand);
    return (value) =>
      Array.isArray(value) && value.some((element) => isDocument(element) && matches(element));
  }
  const matches = compileField({ path: ['element'], whole: true }, operand);
  return (value) => Array.isArray(value) && value.some((element) => matches({ element }));
}

function patternOf(operand: unknown, options: unknown): BSONRegExp {
  if (operand instanceof BSONRegExp) {
    return typeof options === 'string' ? new BSONRegExp(operand.pattern, options) : operand;
  }
  if (typeof operand !== 'string') throw new ServerError('BadValue', '$regex has to be a string');
  return new BSONRegExp(operand, typeof options === 'string' ? options : '');
}

function matchesPattern(pattern: BSONRegExp): Test {
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
