import { type Document, hasFields, isDocument } from '../bson/document.ts';
import { notImplemented, ServerError } from '../server-error.ts';
import { isIndex, type Path } from './paths.ts';

/** What a change leaves at a path: undefined means that the field goes. */
export type ChangeValue = (old: unknown) => unknown;

/** How far past its end an array may be filled up, as MongoDB has it. */
const maxBackfill = 1_500_000;

/**
 * A copy of the document with the value at `path` changed; only what lies on the path is copied, and if nothing
 * changes the document itself comes back. With `create`, missing documents on the way are made; without, they end it.
 */
export function changeAt(document: Document, path: Path, change: ChangeValue, create: boolean): Document {
  return changeField(document, path, 0, change, create) as Document;
}

function changeField(
  node: unknown,
  path: Path,
  depth: number,
  change: ChangeValue,
  create: boolean,
): unknown {
  if (depth === path.length) return change(node);
  const field = path[depth] as string;
  if (Array.isArray(node) && isIndex(field)) return changeElement(node, path, depth, change, create);
  if (!hasFields(node)) {
    if (!create) return node;
    if (node === undefined) return changeField({}, path, depth, change, create);
    throw new ServerError(
      'PathNotViable',
      `Cannot create field '${field}' in element ${nameOf(path, depth)}`,
    );
  }
  if (!isDocument(node)) throw notImplemented('an update inside a DBRef');
  const old = Object.hasOwn(node, field) ? node[field] : undefined;
  const value = changeField(old, path, depth + 1, change, create);
  if (value === old) return node;
  if (value !== undefined) return { ...node, [field]: value };
  const { [field]: _removed, ...rest } = node;
  return rest;
}

function changeElement(
  array: readonly unknown[],
  path: Path,
  depth: number,
  change: ChangeValue,
  create: boolean,
): unknown {
  const index = Number(path[depth]);
  if (index >= array.length && !create) return array;
  if (index > array.length + maxBackfill)
    throw new ServerError('BadValue', 'Array index is too far past the end');
  const old = array[index];
  const value = changeField(old, path, depth + 1, change, create);
  if (value === old) return array;
  const copy = [...array];
  while (copy.length < index) copy.push(null);
  copy[index] = value ?? null;
  return copy;
}

const nameOf = (path: Path, depth: number) => `{${path.slice(0, depth).join('.')}}`;
