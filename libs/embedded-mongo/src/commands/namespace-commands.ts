import type { Document } from '../bson/document.ts';
import { compileFilter } from '../query/filter.ts';
import { ServerError } from '../server-error.ts';
import { describeIndex, idIndex } from '../storage/index-definition.ts';
import { booleanOption, type Call, type Command, countOption, documentOption, namespaceOf } from './call.ts';
import { acknowledge, checkWriteConcern } from './concerns.ts';

function runCreate(call: Call): Promise<Document> {
  const { command, catalogue } = call;
  checkWriteConcern(command);
  const namespace = namespaceOf(call);
  if (catalogue.get(namespace)) {
    throw new ServerError('NamespaceExists', `Collection ${namespace} already exists.`);
  }
  catalogue.ensure(namespace);
  return acknowledge(call, {});
}

function runDrop(call: Call): Promise<Document> {
  const { command, catalogue } = call;
  checkWriteConcern(command);
  const namespace = namespaceOf(call);
  const collection = catalogue.get(namespace);
  if (!collection) return acknowledge(call, {});
  catalogue.drop(namespace);
  return acknowledge(call, { nIndexesWas: collection.definitions().length, ns: namespace });
}

function runDropDatabase(call: Call): Promise<Document> {
  const { command, catalogue, database } = call;
  checkWriteConcern(command);
  for (const name of catalogue.names(database)) catalogue.drop(`${database}.${name}`);
  return acknowledge(call, { dropped: database });
}

function runListCollections({ command, catalogue, cursors, database }: Call): Document {
  const matches = compileFilter(documentOption(command.filter, 'filter'));
  const described = catalogue.names(database).map((name) => ({
    name,
    type: 'collection',
    options: {},
    info: { readOnly: false },
    idIndex: describeIndex(idIndex),
  }));
  const nameOnly = booleanOption(command.nameOnly);
  const rows = described
    .filter(matches)
    .map((each) => ({ document: nameOnly ? { name: each.name, type: each.type } : each }));
  const { batchSize } = documentOption(command.cursor, 'cursor');
  const namespace = `${database}.$cmd.listCollections`;
  return {
    cursor: cursors.first({ namespace, rows }, countOption(batchSize, 'batchSize') ?? rows.length + 1),
  };
}

function runListDatabases({ command, catalogue }: Call): Document {
  const matches = compileFilter(documentOption(command.filter, 'filter'));
  const sizes = new Map<string, number>();
  for (const namespace of catalogue.names()) {
    const name = namespace.slice(0, namespace.indexOf('.'));
    let size = sizes.get(name) ?? 0;
    for (const { journalBytes } of catalogue.get(namespace)?.places() ?? []) size += journalBytes;
    sizes.set(name, size);
  }
  const databases = Array.from(sizes, ([name, sizeOnDisk]) => ({ name, sizeOnDisk, empty: false })).filter(
    matches,
  );
  if (booleanOption(command.nameOnly)) return { databases: databases.map(({ name }) => ({ name })) };
  return { databases, totalSize: databases.reduce((sum, { sizeOnDisk }) => sum + sizeOnDisk, 0) };
}

export const namespaceCommands: Record<string, Command> = {
  create: { options: ['writeConcern'], run: runCreate },
  drop: { options: ['writeConcern'], run: runDrop },
  dropDatabase: { options: ['writeConcern'], run: runDropDatabase },
  listCollections: {
    options: ['filter', 'nameOnly', 'authorizedCollections', 'cursor'],
    run: runListCollections,
  },
  listDatabases: { options: ['filter', 'nameOnly', 'authorizedDatabases'], run: runListDatabases },
};
