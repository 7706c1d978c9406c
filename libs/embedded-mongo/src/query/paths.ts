import { fieldOf, hasFields } from '../bson/document.ts';

export type Path = readonly string[];
type Test = (value: unknown) => boolean;

const digits = /^(0|[1-9]\d*)$/;

export const isIndex = (field: string): boolean => digits.test(field);

/**
 * Whether some value a filter sees at `path` passes the test. Arrays on the way are walked into; an array at the end is
 * offered element by element and then whole, or only whole if `leafWhole`. A missing field is offered as undefined.
 */
export function someValueAt(
  document: unknown,
  path: Path,
  test: Test,
  leafWhole = false,
  depth = 0,
): boolean {
  const field = path[depth] as string;
  return someValueFrom(fieldOf(document, field), path, test, leafWhole, depth + 1);
}

function someValueFrom(value: unknown, path: Path, test: Test, leafWhole: boolean, depth: number): boolean {
  if (depth === path.length) {
    return (!leafWhole && Array.isArray(value) && value.some(test)) || test(value);
  }
  if (Array.isArray(value)) return someInArray(value, path, test, leafWhole, depth);
  return hasFields(value) ? someValueAt(value, path, test, leafWhole, depth) : test(undefined);
}

function someInArray(
  array: readonly unknown[],
  path: Path,
  test: Test,
  leafWhole: boolean,
  depth: number,
): boolean {
  for (const element of array) {
    if (hasFields(element) && someValueAt(element, path, test, leafWhole, depth)) return true;
  }
  const field = path[depth] as string;
  return (
    isIndex(field) &&
    Number(field) < array.length &&
    someValueFrom(array[Number(field)], path, test, leafWhole, depth + 1)
  );
}

/** The value at `path` where no array lies on it; the array itself where one does. */
export function plainValueAt(document: unknown, path: Path): unknown {
  let value = document;
  for (const field of path) {
    if (Array.isArray(value)) return value;
    if (!hasFields(value)) return undefined;
    value = fieldOf(value, field);
  }
  return value;
}

/** All values a filter sees at `path`; arrays at the end are given by their elements only. */
export function elementsAt(document: unknown, path: Path): unknown[] {
  const found: unknown[] = [];
  const collect = (value: unknown) => {
    if (Array.isArray(value)) found.push(...value);
    else found.push(value);
    return false;
  };
  someValueAt(document, path, collect, true);
  return found;
}

/** The value an aggregation expression sees at `path`: through an array, the array of what its elements have there. */
export function expressionValueAt(node: unknown, path: Path, depth = 0): unknown {
  if (depth === path.length) return node;
  if (Array.isArray(node)) {
    return node
      .filter((element) => hasFields(element) || Array.isArray(element))
      .map((element) => expressionValueAt(element, path, depth))
      .filter((value) => value !== undefined);
  }
  return hasFields(node)
    ? expressionValueAt(fieldOf(node, path[depth] as string), path, depth + 1)
    : undefined;
}
