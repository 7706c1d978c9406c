import { BSONRegExp } from 'bson';
import { type Document, isDocument } from '../bson/document.ts';
import { ServerError } from '../server-error.ts';
import { compileExpression, isTrue } from './expression.ts';
import { type Path, someValueAt } from './paths.ts';
import {
  equals,
  equalsExactly,
  hasSize,
  hasType,
  isAmong,
  isInRange,
  isOperators,
  matchesPattern,
  patternOf,
  type Test,
} from './value-tests.ts';

export type Predicate = (document: unknown) => boolean;

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
