import type { Document } from '../bson/document.ts';
import { keyOf } from '../bson/key.ts';
import { compareValues } from '../bson/order.ts';
import { emptyArray } from '../bson/rank.ts';
import { compileFilter } from '../query/filter.ts';
import { isOperators } from '../query/value-tests.ts';
import { elementsAt, plainValueAt, someValueAt } from '../query/paths.ts';
import { ServerError } from '../server-error.ts';
import type { IndexDefinition } from './index-definition.ts';

/** A document's place in its collection. The document in it is replaced when it changes; the place stays. */
export interface Stored {
  readonly idKey: string;
  document: Document;
  /** Its size in the journal, to know when that is mostly garbage. */
  journalBytes: number;
}

type Places = Stored | Set<Stored>;

/** The places an index leaves to be looked at, and how many. */
export interface Narrowed {
  count: number;
  places: () => Iterable<Stored>;
}

export type HashIndex = ReturnType<typeof createHashIndex>;

/** A lookup of more combinations than this, as `$in` on several fields, is not worth the keys it takes. */
const maxProbes = 1000;

/**
 * An index over one or more fields: finds the places of documents by equality on all of them, or on the first few.
 * A document with an array at a field is found under each element.
 */
export function createHashIndex(definition: IndexDefinition) {
  const fields = Object.keys(definition.key);
  const paths = fields.map((field) => field.split('.'));
  const { partialFilterExpression: filter, sparse } = definition;
  const covers = filter ? compileFilter(filter) : sparse ? hasAnyField : () => true;
  /** The places by the first field's key, by the first two fields' keys, and so on. */
  const levels = fields.map(() => new Map<string, Places>());
  const full = levels[levels.length - 1] as Map<string, Places>;
  const members = filter || sparse ? new Set<Stored>() : undefined;

  function hasAnyField(document: unknown): boolean {
    return paths.some((path) => someValueAt(document, path, (value) => value !== undefined, true));
  }

  /** For each level, the keys the document is found under. */
  function keysOf(document: Document): readonly (readonly string[])[] {
    if (!covers(document)) return fields.map(() => []);
    const parts = paths.map((path) => keysAt(document, path));
    if (parts.filter((keys) => keys.length > 1).length > 1) {
      throw new ServerError(
        'CannotIndexParallelArrays',
        `cannot index parallel arrays in ${definition.name}`,
      );
    }
    let keys: readonly string[] = [''];
    return parts.map((part) => {
      keys = keys.length === 1 && part.length === 1 ? [`${keys[0]}${part[0]}`] : combine(keys, part);
      return keys;
    });
  }

  return {
    definition,

    /** The place that already holds one of the document's keys in a unique index, if any. Throws if it can't be indexed. */
    conflictOf(document: Document, own?: Stored): Stored | undefined {
      if (!definition.unique && fields.length === 1) return undefined;
      const keys = keysOf(document).at(-1) ?? [];
      for (const key of definition.unique ? keys : []) {
        for (const holder of placesIn(full.get(key))) if (holder !== own) return holder;
      }
      return undefined;
    },

    /** The value of each field under which two documents collide. */
    sharedValue(document: Document, other: Document): Document {
      return Object.fromEntries(
        paths.map((path, index) => [fields[index] as string, sharedElement(document, other, path)]),
      );
    },

    add(place: Stored): void {
      move(place, [], keysOf(place.document));
    },

    remove(place: Stored): void {
      move(place, keysOf(place.document), []);
    },

    /** To be called with the place still holding the old document. */
    replace(place: Stored, next: Document): void {
      move(place, keysOf(place.document), keysOf(next));
    },

    /**
     * The places that may match a filter with these equalities, and how many they are; undefined if this index can't
     * tell. Those that don't match are among them: the filter decides.
     */
    narrow(conditions: Document, equalities: ReadonlyMap<string, readonly unknown[]>): Narrowed | undefined {
      if (!isUsable(conditions, equalities)) return undefined;
      let keys: string[] = [''];
      let level: Map<string, Places> | undefined;
      for (const [index, field] of fields.entries()) {
        const values = equalities.get(field);
        if (!values || values.some(isHidden) || keys.length * values.length > maxProbes) break;
        keys = [...combine(keys, [...new Set(values.map(keyOf))])];
        level = levels[index];
      }
      if (!level) return members && { count: members.size, places: () => members };
      const found = keys.map((key) => level.get(key)).filter((places) => places !== undefined);
      const count = found.reduce((sum, places) => sum + (places instanceof Set ? places.size : 1), 0);
      return { count, places: () => (found.length === 1 ? placesIn(found[0]) : distinctPlaces(found)) };
    },
  };

  function move(
    place: Stored,
    from: readonly (readonly string[])[],
    to: readonly (readonly string[])[],
  ): void {
    for (const [index, level] of levels.entries()) {
      const old = from[index] ?? [];
      const next = to[index] ?? [];
      if (old.length === 1 && next.length === 1 && old[0] === next[0]) continue;
      for (const key of old) if (!next.includes(key)) drop(level, key, place);
      for (const key of next) if (!old.includes(key)) put(level, key, place);
    }
    if (members && (to[0] ?? []).length > 0) members.add(place);
    else members?.delete(place);
  }

  /** A partial or sparse index sees only some documents: the filter has to be sure to want no others. */
  function isUsable(conditions: Document, equalities: ReadonlyMap<string, readonly unknown[]>): boolean {
    const isPresent = (field: string) =>
      equalities.get(field)?.every((value) => value !== null && value !== undefined) ||
      (isOperators(conditions[field]) && conditions[field].$exists === true);
    if (sparse) return fields.some(isPresent);
    return Object.entries(filter ?? {}).every(
      ([field, condition]) =>
        (Object.hasOwn(conditions, field) && isSameCondition(conditions[field], condition)) ||
        (isOperators(condition) && keyOf(condition) === keyOf({ $exists: true }) && isPresent(field)),
    );
  }
}

function isSameCondition(a: unknown, b: unknown): boolean {
  const plain = (condition: unknown) =>
    isOperators(condition) && Object.keys(condition).join() === '$eq' ? condition.$eq : condition;
  return keyOf(plain(a)) === keyOf(plain(b));
}

/** Whole arrays are not in the index, only their elements. */
const isHidden = (value: unknown) => Array.isArray(value);

function keysAt(document: Document, path: readonly string[]): string[] {
  const plain = plainValueAt(document, path);
  if (!Array.isArray(plain)) return [keyOf(plain)];
  const elements = elementsAt(document, path);
  return elements.length === 0 ? [keyOf(emptyArray)] : [...new Set(elements.map(keyOf))];
}

function sharedElement(document: Document, other: Document, path: readonly string[]): unknown {
  const others = elementsAt(other, path);
  const shared = elementsAt(document, path).find((value) =>
    others.some((each) => compareValues(value, each) === 0),
  );
  return shared ?? null;
}

const combine = (heads: readonly string[], tails: readonly string[]): readonly string[] =>
  heads.flatMap((head) => tails.map((tail) => head + tail));

const placesIn = (places: Places | undefined): Iterable<Stored> =>
  places === undefined ? [] : places instanceof Set ? places : [places];

const distinctPlaces = (found: Places[]): Iterable<Stored> =>
  new Set(found.flatMap((places) => [...placesIn(places)]));

function put(level: Map<string, Places>, key: string, place: Stored): void {
  const places = level.get(key);
  if (places === undefined) level.set(key, place);
  else if (places instanceof Set) places.add(place);
  else level.set(key, new Set([places, place]));
}

function drop(level: Map<string, Places>, key: string, place: Stored): void {
  const places = level.get(key);
  if (places instanceof Set && places.size > 1) places.delete(place);
  else level.delete(key);
}
