import { Context, evalExpr } from 'mingo/core';
import { $add, $concat, $divide, $ifNull, $literal, $multiply, $subtract } from 'mingo/operators/expression';
import type { Options } from 'mingo/types';
import { type Document, isDocument } from '../bson/document.ts';
import { isWide } from '../bson/numbers.ts';
import { compareValues } from '../bson/order.ts';
import { typeName } from '../bson/type-name.ts';
import { notImplemented, ServerError } from '../server-error.ts';
import { expressionValueAt } from './paths.ts';

/** What an aggregation expression gives for a document; undefined where it gives nothing. */
export type Expression = (document: Document) => unknown;
type Operator = (document: Document, operand: unknown, options: Options) => unknown;

/** Whether a value counts as true: everything but false, zero, null and nothing. */
export const isTrue = (value: unknown): boolean =>
  value !== false && value !== null && value !== undefined && compareValues(value, 0) !== 0;

const argumentsOf = (document: Document, operand: unknown, options: Options): unknown[] => {
  const values: unknown = evalExpr(document, Array.isArray(operand) ? operand : [operand], options);
  return values as unknown[];
};

function comparison(holds: (order: number) => unknown): Operator {
  return (document, operand, options) => {
    const args = argumentsOf(document, operand, options);
    if (args.length !== 2) throw new ServerError('Location16020', 'Expression takes exactly 2 arguments');
    return holds(compareExpressions(args[0], args[1]));
  };
}

/** As values compare, but a missing field comes before null. */
function compareExpressions(a: unknown, b: unknown): number {
  if (a === undefined || b === undefined) return Number(a !== undefined) - Number(b !== undefined);
  return Math.sign(compareValues(a, b));
}

const $cond: Operator = (document, operand, options) => {
  const [condition, then, otherwise] = isDocument(operand)
    ? [operand.if, operand.then, operand.else]
    : (operand as unknown[]);
  return evalExpr(document, isTrue(evalExpr(document, condition, options)) ? then : otherwise, options);
};

const $size: Operator = (document, operand, options) => {
  const [value] = argumentsOf(document, operand, options);
  if (Array.isArray(value)) return value.length;
  throw new ServerError(
    'Location17124',
    `The argument to $size must be an array, but was of type: ${typeName(value)}`,
  );
};

/** Ours where mingo takes JavaScript's view of truth and equality, mingo's where it holds. No other is let through. */
const operators = {
  $eq: comparison((order) => order === 0),
  $ne: comparison((order) => order !== 0),
  $gt: comparison((order) => order > 0),
  $gte: comparison((order) => order >= 0),
  $lt: comparison((order) => order < 0),
  $lte: comparison((order) => order <= 0),
  $cmp: comparison((order) => order),
  $and: ((document, operand, options) => argumentsOf(document, operand, options).every(isTrue)) as Operator,
  $or: ((document, operand, options) => argumentsOf(document, operand, options).some(isTrue)) as Operator,
  $not: ((document, operand, options) => !argumentsOf(document, operand, options).every(isTrue)) as Operator,
  $cond,
  $add,
  $concat,
  $divide,
  $ifNull,
  $literal,
  $multiply,
  $size,
  $subtract,
};

/** The path of a field, looked up our way; a user can't write this one. */
const $fieldAt: Operator = (document, path) => expressionValueAt(document, path as string[]);

const options = mingoOptions();

/** mingo copies its options for every value it computes, unless handed its own kind, which only operators get to see. */
function mingoOptions(): Options {
  let own: Options | undefined;
  const $keep: Operator = (_document, _operand, given) => {
    own = given;
    return null;
  };
  const expressions = { ...operators, $fieldAt, $keep } as Parameters<Context['addExpressionOps']>[0];
  evalExpr({}, { $keep: 1 }, { context: Context.init().addExpressionOps(expressions) } as unknown as Options);
  return own as unknown as Options;
}

export function compileExpression(expression: unknown): Expression {
  if (typeof expression === 'string' && expression.startsWith('$')) return compilePath(expression);
  if (Array.isArray(expression)) {
    const parts = expression.map(compileExpression);
    return (document) => parts.map((part) => part(document) ?? null);
  }
  if (!isDocument(expression)) return () => expression;
  const [first] = Object.keys(expression);
  if (first?.startsWith('$')) {
    const rewritten = rewrite(expression);
    return (document) => evaluate(document, rewritten);
  }
  const fields = Object.entries(expression).map(
    ([field, value]) => [field, compileExpression(value)] as const,
  );
  return (document) =>
    Object.fromEntries(
      fields.map(([field, value]) => [field, value(document)]).filter(([, value]) => value !== undefined),
    );
}

function compilePath(expression: string): Expression {
  const path = parsePath(expression);
  const [only] = path;
  if (path.length > 1 || only === undefined) return (document) => expressionValueAt(document, path);
  return (document) => (Object.hasOwn(document, only) ? document[only] : undefined);
}

function parsePath(expression: string): string[] {
  const path = expression.slice(1).split('.');
  if (path[0] === '$ROOT' || path[0] === '$CURRENT') return path.slice(1);
  if (path[0]?.startsWith('$')) {
    throw new ServerError('Location17276', `Use of undefined variable: ${path[0].slice(1)}`);
  }
  return path;
}

/** Checks that we know every operator, and puts our own lookup of fields in place of mingo's. */
function rewrite(expression: unknown): unknown {
  if (typeof expression === 'string' && expression.startsWith('$'))
    return { $fieldAt: parsePath(expression) };
  if (Array.isArray(expression)) return expression.map(rewrite);
  if (!isDocument(expression)) return expression;
  const [first] = Object.keys(expression);
  if (first === '$literal') return expression;
  if (first?.startsWith('$') && !Object.hasOwn(operators, first)) {
    throw new ServerError('InvalidPipelineOperator', `Unrecognized expression '${first}'`);
  }
  return Object.fromEntries(Object.entries(expression).map(([field, value]) => [field, rewrite(value)]));
}

function evaluate(document: Document, expression: unknown): unknown {
  try {
    const value: unknown = evalExpr(document, expression, options);
    return value;
  } catch (error) {
    if (error instanceof ServerError) throw error;
    throw new ServerError('TypeMismatch', (error as Error).message);
  }
}

/** A number to be added up. Throws for the kinds JavaScript can't add without loss; undefined for what is no number. */
export function addend(value: unknown): number | undefined {
  if (isWide(value)) throw notImplemented('arithmetic on Long and Decimal128');
  return typeof value === 'number' ? value : undefined;
}
