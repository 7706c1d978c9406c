import { ObjectId } from 'bson';
import { type Document, isDocument } from '../bson/document.ts';
import { keyOf } from '../bson/key.ts';
import { isIdentical } from '../bson/order.ts';
import { notImplemented, ServerError } from '../server-error.ts';
import { type ChangeValue, changeAt } from './change.ts';
import { equalitiesOf } from './equalities.ts';
import type { Path } from './paths.ts';
import { updateOperators } from './update-operators.ts';

/** Changes documents: never the one given, always a new one. Returns the same document when nothing changes. */
export interface Update {
  isReplacement: boolean;
  apply(document: Document): Document;
  /** The document an upsert inserts when `filter` matched none: its equalities, then the update. */
  insertFor(filter: Document): Document;
}

interface PathChange {
  path: Path;
  change: ChangeValue;
  create: boolean;
  onInsertOnly: boolean;
}

/** Reads an update: a replacement, or a set of operators. Throws a ServerError for whatever it doesn't know. */
export function compileUpdate(update: unknown): Update {
  if (Array.isArray(update)) throw notImplemented('an update written as a pipeline');
  if (!isDocument(update)) throw new ServerError('FailedToParse', 'Update argument must be an object');
  const first = Object.keys(update)[0];
  return first?.startsWith('$') ? operatorUpdate(update) : replacement(update);
}

function replacement(update: Document): Update {
  for (const field of Object.keys(update)) {
    if (field.startsWith('$'))
      throw new ServerError('DollarPrefixedFieldName', `'${field}' in a replacement document`);
  }
  const withId = (id: unknown): Document =>
    Object.hasOwn(update, '_id') || id === undefined ? withIdFirst(update) : { _id: id, ...update };
  return {
    isReplacement: true,
    apply(document) {
      const next = keepsId(document, withId(document._id));
      return isIdentical(document, next) ? document : next;
    },
    insertFor: (filter) => withNewId(withId(startOf(filter)._id)),
  };
}

function operatorUpdate(update: Document): Update {
  const changes = Object.entries(update).flatMap(([operator, paths]) => changesOf(operator, paths));
  // MongoDB adds new fields in the order of their names.
  changes.sort((a, b) => (a.path.join('.') < b.path.join('.') ? -1 : 1));
  refuseConflicts(changes);
  const always = changes.filter((change) => !change.onInsertOnly);
  return {
    isReplacement: false,
    apply: (document) => keepsId(document, applyAll(always, document)),
    insertFor(filter) {
      const start = startOf(filter);
      const made = applyAll(changes, start);
      return withNewId(start._id === undefined ? made : keepsId(start, made));
    },
  };
}

function changesOf(operator: string, paths: unknown): PathChange[] {
  const known = Object.hasOwn(updateOperators, operator) ? updateOperators[operator] : undefined;
  if (!known) {
    throw new ServerError('FailedToParse', `Unknown modifier: ${operator}. Expected a valid update modifier`);
  }
  if (!isDocument(paths)) {
    throw new ServerError(
      'FailedToParse',
      `Modifiers operate on fields but we found another type for ${operator}`,
    );
  }
  return Object.entries(paths).map(([path, argument]) => ({
    path: parsePath(path),
    change: known.compile(argument, path),
    create: known.create,
    onInsertOnly: operator === '$setOnInsert',
  }));
}

function parsePath(text: string): Path {
  const path = text.split('.');
  for (const field of path) {
    if (field === '') {
      throw new ServerError('EmptyFieldName', `The update path '${text}' contains an empty field name`);
    }
    if (/^\$($|\[)/.test(field)) throw notImplemented(`the positional operator in '${text}'`);
    if (field.startsWith('$')) {
      throw new ServerError(
        'DollarPrefixedFieldName',
        `The dollar ($) prefixed field '${field}' is not valid`,
      );
    }
  }
  return path;
}

function refuseConflicts(changes: readonly PathChange[]): void {
  const seen = new Set<string>();
  const parents = new Set<string>();
  for (const { path } of changes) {
    const prefixes = path.map((_, index) => path.slice(0, index + 1).join('.'));
    const whole = prefixes.pop() as string;
    if (seen.has(whole) || parents.has(whole) || prefixes.some((prefix) => seen.has(prefix))) {
      const message = `Updating the path '${whole}' would create a conflict at '${whole}'`;
      throw new ServerError('ConflictingUpdateOperators', message);
    }
    seen.add(whole);
    for (const prefix of prefixes) parents.add(prefix);
  }
}

const applyAll = (changes: readonly PathChange[], document: Document): Document =>
  changes.reduce((changed, { path, change, create }) => changeAt(changed, path, change, create), document);

/** The fields an upsert takes from its filter. */
function startOf(filter: Document): Document {
  let start: Document = {};
  for (const [field, values] of equalitiesOf(filter)) {
    if (values.length === 1) start = changeAt(start, parsePath(field), () => values[0], true);
  }
  return start;
}

function keepsId(before: Document, after: Document): Document {
  if (before === after || keyOf(before._id) === keyOf(after._id)) return after;
  const message = "Performing an update on the path '_id' would modify the immutable field '_id'";
  throw new ServerError('ImmutableField', message);
}

const withNewId = (document: Document): Document =>
  withIdFirst(document._id === undefined ? { _id: new ObjectId(), ...document } : document);

/** Every stored document begins with its `_id`. */
export function withIdFirst(document: Document): Document {
  if (Object.keys(document)[0] === '_id' || !Object.hasOwn(document, '_id')) return document;
  const { _id, ...rest } = document;
  return { _id, ...rest };
}
