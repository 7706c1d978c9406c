import { type Document, isDocument } from '../bson/document.ts';
import { isNumber } from '../bson/numbers.ts';
import { notImplemented, ServerError } from '../server-error.ts';
import { compileExpression, type Expression, isTrue } from './expression.ts';

export type Project = (document: Document) => Document;

/** The fields named, nested: a leaf is `true`. */
interface Tree extends Map<string, Tree | true> {}

/** Makes a projection into a function; undefined when it is empty and every field stays. */
export function compileProjection(specification: unknown): Project | undefined {
  if (specification === undefined) return undefined;
  if (!isDocument(specification)) throw new ServerError('TypeMismatch', 'projection must be an object');
  const named: [string, boolean][] = [];
  const computed: [string, Expression][] = [];
  for (const [field, value] of flatten(specification)) {
    if (typeof value === 'boolean' || isNumber(value)) named.push([field, isTrue(value)]);
    else computed.push([computedField(field), compileExpression(value)]);
  }
  if (named.length + computed.length === 0) return undefined;
  return project(named, computed);
}

function project(named: [string, boolean][], computed: [string, Expression][]): Project {
  const idShown = named.find(([field]) => field === '_id')?.[1];
  const others = named.filter(([field]) => field !== '_id');
  const inclusive = others[0]?.[1] ?? (computed.length > 0 || idShown === true);
  if (others.some(([, shown]) => shown !== inclusive) || (computed.length > 0 && !inclusive)) {
    throw new ServerError('BadValue', 'Cannot mix inclusion and exclusion in a projection');
  }
  const tree = treeOf(others.map(([field]) => field));
  if (inclusive ? idShown !== false : idShown === false) tree.set('_id', true);
  return (document) => {
    const kept = (inclusive ? included(document, tree) : excluded(document, tree)) as Document;
    return computed.length === 0 ? kept : withComputed(kept, document, computed);
  };
}

/** `{ a: { b: 1 } }` says the same as `{ 'a.b': 1 }`. */
function flatten(specification: Document, prefix = ''): [string, unknown][] {
  return Object.entries(specification).flatMap(([field, value]): [string, unknown][] => {
    if (field.split('.').some((part) => part === '' || part.startsWith('$'))) {
      throw notImplemented(`the projection '${prefix}${field}'`);
    }
    const nested = isDocument(value) && !Object.keys(value).some((key) => key.startsWith('$'));
    return nested ? flatten(value, `${prefix}${field}.`) : [[prefix + field, value]];
  });
}

function computedField(field: string): string {
  if (field.includes('.')) throw notImplemented('a computed field with a dotted name');
  return field;
}

function treeOf(fields: string[]): Tree {
  const root: Tree = new Map();
  for (const field of fields) {
    const path = field.split('.');
    const leaf = path.pop() as string;
    let node = root;
    for (const part of path) {
      const next = node.get(part) ?? new Map();
      if (next === true) throw new ServerError('BadValue', `Path collision at ${field}`);
      node.set(part, next);
      node = next;
    }
    if (node.has(leaf)) throw new ServerError('BadValue', `Path collision at ${field}`);
    node.set(leaf, true);
  }
  return root;
}

/** Walks the document, so that fields keep their order; scalars within an array that is walked through are left out. */
function included(value: unknown, tree: Tree): unknown {
  if (Array.isArray(value)) {
    return value
      .filter((each) => typeof each === 'object' && each !== null)
      .map((each) => included(each, tree));
  }
  if (!isDocument(value)) return undefined;
  const kept: [string, unknown][] = [];
  for (const [field, each] of Object.entries(value)) {
    const branch = tree.get(field);
    const part = branch === true ? each : branch && included(each, branch);
    if (part !== undefined) kept.push([field, part]);
  }
  return Object.fromEntries(kept);
}

function excluded(value: unknown, tree: Tree): unknown {
  if (Array.isArray(value)) return value.map((each) => excluded(each, tree));
  if (!isDocument(value)) return value;
  const kept: [string, unknown][] = [];
  for (const [field, each] of Object.entries(value)) {
    const branch = tree.get(field);
    if (branch !== true) kept.push([field, branch ? excluded(each, branch) : each]);
  }
  return Object.fromEntries(kept);
}

function withComputed(kept: Document, document: Document, computed: [string, Expression][]): Document {
  const result: Record<string, unknown> = { ...kept };
  for (const [field, expression] of computed) {
    const value = expression(document);
    if (value === undefined) delete result[field];
    else result[field] = value;
  }
  return result;
}
