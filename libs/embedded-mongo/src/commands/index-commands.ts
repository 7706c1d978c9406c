import type { Document } from '../bson/document.ts';
import { keyOf } from '../bson/key.ts';
import { ServerError } from '../server-error.ts';
import type { Collection } from '../storage/collection.ts';
import {
  describeIndex,
  type IndexDefinition,
  idIndex,
  isSameIndex,
  parseIndex,
} from '../storage/index-definition.ts';
import {
  type Call,
  type Command,
  countOption,
  documentOption,
  documentsOption,
  namespaceOf,
} from './call.ts';
import { acknowledge, checkWriteConcern } from './concerns.ts';

function runCreateIndexes(call: Call): Promise<Document> {
  const { command, catalogue } = call;
  checkWriteConcern(command);
  const namespace = namespaceOf(call);
  const wanted = documentsOption(command.indexes, 'indexes').map(parseIndex);
  const createdCollectionAutomatically = !catalogue.get(namespace);
  const collection = catalogue.ensure(namespace);
  const numIndexesBefore = collection.definitions().length;
  const missing = wanted.filter((definition) => !hasAlready(collection, definition));
  for (const definition of missing) {
    if (!hasAlready(collection, definition)) catalogue.addIndex(collection, definition);
  }
  const numIndexesAfter = collection.definitions().length;
  const note = numIndexesAfter === numIndexesBefore ? { note: 'all indexes already exist' } : {};
  return acknowledge(call, { numIndexesBefore, numIndexesAfter, createdCollectionAutomatically, ...note });
}

/** Whether the index is there as it is wanted. Throws if its name or its fields are taken by a different one. */
function hasAlready(collection: Collection, wanted: IndexDefinition): boolean {
  if (keyOf(wanted.key) === keyOf(idIndex.key)) return true;
  for (const existing of collection.definitions()) {
    const isSame = isSameIndex(existing, wanted);
    if (existing.name === wanted.name) {
      if (isSame) return true;
      const message = `An existing index has the same name as the requested index: ${wanted.name}`;
      throw new ServerError('IndexKeySpecsConflict', message);
    }
    const isSameKey = keyOf(existing.key) === keyOf(wanted.key);
    const isSamePart = keyOf(existing.partialFilterExpression) === keyOf(wanted.partialFilterExpression);
    if (isSameKey && isSamePart) {
      const message = `Index already exists with a different name or options: ${existing.name}`;
      throw new ServerError('IndexOptionsConflict', message);
    }
  }
  return false;
}

function existing({ catalogue }: Call, namespace: string): Collection {
  const collection = catalogue.get(namespace);
  if (!collection) throw new ServerError('NamespaceNotFound', `ns does not exist: ${namespace}`);
  return collection;
}

function runListIndexes(call: Call): Document {
  const { command, cursors } = call;
  const namespace = namespaceOf(call);
  const rows = existing(call, namespace)
    .definitions()
    .map((definition) => ({ document: describeIndex(definition) }));
  const { batchSize } = documentOption(command.cursor, 'cursor');
  return { cursor: cursors.first({ namespace, rows }, countOption(batchSize, 'batchSize')) };
}

function runDropIndexes(call: Call): Promise<Document> {
  const { command, catalogue } = call;
  checkWriteConcern(command);
  const collection = existing(call, namespaceOf(call));
  const definitions = collection.definitions();
  for (const name of namesOf(command.index, definitions)) catalogue.removeIndex(collection, name);
  return acknowledge(call, { nIndexesWas: definitions.length });
}

/** `dropIndexes` names an index by its name or its key, several by an array of names, all but `_id_` by a star. */
function namesOf(index: unknown, definitions: readonly IndexDefinition[]): string[] {
  if (index === '*') return definitions.slice(1).map(({ name }) => name);
  return (Array.isArray(index) ? index : [index]).map((each: unknown) => {
    const found = definitions.find(({ name, key }) => name === each || keyOf(key) === keyOf(each));
    if (!found) throw new ServerError('IndexNotFound', `index not found: ${keyOf(each)}`);
    if (found.name === idIndex.name) throw new ServerError('InvalidOptions', 'cannot drop _id index');
    return found.name;
  });
}

export const indexCommands: Record<string, Command> = {
  createIndexes: { options: ['indexes', 'writeConcern'], run: runCreateIndexes },
  listIndexes: { options: ['cursor'], run: runListIndexes },
  dropIndexes: { options: ['index', 'writeConcern'], run: runDropIndexes },
};
