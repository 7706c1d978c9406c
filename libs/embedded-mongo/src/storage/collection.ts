import type { Document } from '../bson/document.ts';
import { keyOf } from '../bson/key.ts';
import { equalitiesOf } from '../query/equalities.ts';
import { duplicateKey } from './duplicate-key.ts';
import { createHashIndex, type HashIndex, type Stored } from './hash-index.ts';
import { type IndexDefinition, idIndex } from './index-definition.ts';

export type Collection = ReturnType<typeof createCollection>;

/** The documents of one collection in memory, and its indexes. Nothing here is durable: the catalogue sees to that. */
export function createCollection(namespace: string) {
  const places = new Map<string, Stored>();
  let indexes: HashIndex[] = [];

  /** The places a filter may match, as few as the indexes can tell; to be tried with the filter itself. */
  function candidates(filter: Document): Iterable<Stored> {
    const equalities = equalitiesOf(filter);
    const ids = equalities.get('_id');
    if (ids) return placesOf(ids);
    const ways = indexes.map((index) => index.narrow(filter, equalities)).filter((way) => way !== undefined);
    const [first, ...others] = ways;
    if (!first) return places.values();
    return others.reduce((best, way) => (way.count < best.count ? way : best), first).places();
  }

  function placesOf(ids: readonly unknown[]): Stored[] {
    const keys = ids.length === 1 ? ids.map(keyOf) : [...new Set(ids.map(keyOf))];
    return keys.map((key) => places.get(key)).filter((place) => place !== undefined);
  }

  return {
    namespace,
    definitions: (): IndexDefinition[] => [idIndex, ...indexes.map(({ definition }) => definition)],
    count: () => places.size,
    places: (): Iterable<Stored> => places.values(),

    candidates,

    /** Throws the E11000 error if the document may not stand (in place of `own`, where it changes an existing one). */
    check(document: Document, own?: Stored): void {
      if (!own && places.has(keyOf(document._id)))
        throw duplicateKey(namespace, idIndex, { _id: document._id });
      for (const index of indexes) {
        const holder = index.conflictOf(document, own);
        if (holder)
          throw duplicateKey(namespace, index.definition, index.sharedValue(document, holder.document));
      }
    },

    /** The place of the document with the same `_id`. */
    placeOf: (document: Document): Stored | undefined => places.get(keyOf(document._id)),

    add(document: Document, journalBytes: number): void {
      const place: Stored = { idKey: keyOf(document._id), document, journalBytes };
      places.set(place.idKey, place);
      for (const index of indexes) index.add(place);
    },

    replace(place: Stored, document: Document, journalBytes: number): void {
      for (const index of indexes) index.replace(place, document);
      place.document = document;
      place.journalBytes = journalBytes;
    },

    remove(place: Stored): void {
      for (const index of indexes) index.remove(place);
      places.delete(place.idKey);
    },

    /** Builds an index over what is there. Throws E11000, and leaves no index, if two documents collide in it. */
    addIndex(definition: IndexDefinition): void {
      const index = createHashIndex(definition);
      for (const place of places.values()) {
        const holder = index.conflictOf(place.document);
        if (holder)
          throw duplicateKey(namespace, definition, index.sharedValue(place.document, holder.document));
        index.add(place);
      }
      indexes = [...indexes, index];
    },

    removeIndex(name: string): void {
      indexes = indexes.filter(({ definition }) => definition.name !== name);
    },
  };
}
