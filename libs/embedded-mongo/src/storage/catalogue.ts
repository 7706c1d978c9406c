import { type Document, encode, maxDocumentBytes } from '../bson/document.ts';
import { notImplemented, ServerError } from '../server-error.ts';
import { type Collection, createCollection } from './collection.ts';
import { type Action, type Entry, encodeFrame } from './frames.ts';
import type { Stored } from './hash-index.ts';
import type { IndexDefinition } from './index-definition.ts';

export type Catalogue = ReturnType<typeof createCatalogue>;

/**
 * All collections, by `database.collection`. Every change is handed to `append` as a frame of the journal, in the very
 * order it is made; `apply` makes it again from there.
 */
export function createCatalogue(append: (frame: Buffer) => void) {
  const collections = new Map<string, Collection>();
  /** The bytes of the journal that still say something true. */
  let liveBytes = 0;

  function note(action: Action, namespace: string, body: Uint8Array): number {
    const frame = encodeFrame(action, namespace, body);
    append(frame);
    return frame.length;
  }

  function bodyOf(document: Document, tooLarge: (size: number) => ServerError): Buffer {
    const body = encode(document);
    if (body.length > maxDocumentBytes) throw tooLarge(body.length);
    return body;
  }

  function create(namespace: string): Collection {
    const collection = createCollection(namespace);
    collections.set(namespace, collection);
    return collection;
  }

  function ensure(namespace: string): Collection {
    const existing = collections.get(namespace);
    if (existing) return existing;
    note('create', namespace, encode({}));
    return create(namespace);
  }

  function drop(namespace: string): void {
    for (const { journalBytes } of collections.get(namespace)?.places() ?? []) liveBytes -= journalBytes;
    collections.delete(namespace);
  }

  function put(
    collection: Collection,
    document: Document,
    bytes: number,
    place = collection.placeOf(document),
  ): void {
    liveBytes += bytes - (place?.journalBytes ?? 0);
    if (place) collection.replace(place, document, bytes);
    else collection.add(document, bytes);
  }

  function remove(collection: Collection, place: Stored): void {
    liveBytes -= place.journalBytes;
    collection.remove(place);
  }

  return {
    get: (namespace: string): Collection | undefined => collections.get(namespace),
    ensure,
    liveBytes: () => liveBytes,

    /** The names of a database's collections; of all, with the database before them, if none is given. */
    names(database?: string): string[] {
      const all = [...collections.keys()];
      if (database === undefined) return all;
      const prefix = `${database}.`;
      return all.filter((name) => name.startsWith(prefix)).map((name) => name.slice(prefix.length));
    },

    insert(namespace: string, document: Document): void {
      const body = bodyOf(document, (size) => {
        const message = `object to insert too large. size in bytes: ${size}, max size: ${maxDocumentBytes}`;
        return new ServerError('BadValue', message);
      });
      const collection = ensure(namespace);
      collection.check(document);
      const bytes = note('put', namespace, body);
      liveBytes += bytes;
      collection.add(document, bytes);
    },

    replace(collection: Collection, place: Stored, document: Document): void {
      const body = bodyOf(document, () => {
        const message = `Resulting document after update is larger than ${maxDocumentBytes}`;
        return new ServerError('Location17419', message);
      });
      collection.check(document, place);
      put(collection, document, note('put', collection.namespace, body), place);
    },

    remove(collection: Collection, place: Stored): void {
      note('remove', collection.namespace, encode({ _id: place.document._id }));
      remove(collection, place);
    },

    drop(namespace: string): void {
      note('drop', namespace, encode({}));
      drop(namespace);
    },

    addIndex(collection: Collection, definition: IndexDefinition): void {
      collection.addIndex(definition);
      note('index', collection.namespace, encode(definition as unknown as Document));
    },

    removeIndex(collection: Collection, name: string): void {
      note('drop-index', collection.namespace, encode({ name }));
      collection.removeIndex(name);
    },

    /** Makes a change read from the journal. */
    apply({ action, namespace, body, bytes }: Entry): void {
      const collection = collections.get(namespace);
      if (action === 'create') create(namespace);
      else if (!collection)
        throw notImplemented(`a journal that says '${action}' of an unknown ${namespace}`);
      else if (action === 'put') put(collection, body, bytes);
      else if (action === 'index') collection.addIndex(body as unknown as IndexDefinition);
      else if (action === 'drop-index') collection.removeIndex(String(body.name));
      else if (action === 'drop') drop(namespace);
      else {
        const place = collection.placeOf(body);
        if (place) remove(collection, place);
      }
    },

    /** Frames that make everything as it is now, whatever is changed while they are read. */
    snapshot(): Iterable<Buffer> {
      const parts = [...collections.values()].map((collection) => ({
        namespace: collection.namespace,
        indexes: collection.definitions().slice(1),
        documents: Array.from(collection.places(), ({ document }) => document),
      }));
      return framesOf(parts);
    },
  };
}

function* framesOf(
  parts: readonly { namespace: string; indexes: IndexDefinition[]; documents: Document[] }[],
): Generator<Buffer> {
  for (const { namespace, indexes, documents } of parts) {
    yield encodeFrame('create', namespace, encode({}));
    for (const index of indexes) yield encodeFrame('index', namespace, encode(index as unknown as Document));
    for (const document of documents) yield encodeFrame('put', namespace, encode(document));
  }
}
