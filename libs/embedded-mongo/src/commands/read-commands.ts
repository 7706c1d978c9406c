import type { Document } from '../bson/document.ts';
import { keyOf } from '../bson/key.ts';
import { elementsAt } from '../query/paths.ts';
import { compileProjection } from '../query/projection.ts';
import { compileSort } from '../query/sort.ts';
import { ServerError } from '../server-error.ts';
import { booleanOption, type Call, type Command, countOption, documentOption, namespaceOf } from './call.ts';
import { checkReadConcern, withReadConcern } from './concerns.ts';
import { countMatching, select } from './select.ts';

function runFind(call: Call): Document | Promise<Document> {
  const { command, catalogue, cursors } = call;
  checkReadConcern(command);
  const namespace = namespaceOf(call);
  const project = compileProjection(command.projection);
  const places = select(catalogue, namespace, documentOption(command.filter, 'filter'), {
    sort: compileSort(command.sort),
    skip: countOption(command.skip, 'skip'),
    limit: countOption(command.limit, 'limit'),
  });
  const rows = places.map(({ document, journalBytes: bytes }) => ({ document, bytes }));
  const batchSize = countOption(command.batchSize, 'batchSize');
  const cursor = cursors.first({ namespace, rows, project }, batchSize, booleanOption(command.singleBatch));
  return withReadConcern(call, { cursor });
}

function runGetMore(call: Call): Document {
  const { command, cursors } = call;
  const batchSize = countOption(command.batchSize, 'batchSize');
  return { cursor: cursors.more(String(command.getMore), namespaceOf(call, 'collection'), batchSize) };
}

function runKillCursors({ command, cursors }: Call): Document {
  if (!Array.isArray(command.cursors)) throw new ServerError('TypeMismatch', "'cursors' has to be an array");
  const ids = command.cursors;
  const killed = ids.filter((id) => cursors.kill(String(id)));
  const cursorsNotFound = ids.filter((id) => !killed.includes(id));
  return { cursorsKilled: killed, cursorsNotFound, cursorsAlive: [], cursorsUnknown: [] };
}

function runCount(call: Call): Document | Promise<Document> {
  const { command, catalogue } = call;
  checkReadConcern(command);
  const skip = countOption(command.skip, 'skip') ?? 0;
  const limit = countOption(command.limit, 'limit') ?? 0;
  const filter = documentOption(command.query, 'query');
  const count = countMatching(catalogue, namespaceOf(call), filter, limit === 0 ? 0 : skip + limit);
  return withReadConcern(call, { n: Math.max(0, count - skip) });
}

function runDistinct(call: Call): Document | Promise<Document> {
  const { command, catalogue } = call;
  checkReadConcern(command);
  if (typeof command.key !== 'string') throw new ServerError('TypeMismatch', "'key' has to be a string");
  const path = command.key.split('.');
  const values = new Map<string, unknown>();
  for (const { document } of select(catalogue, namespaceOf(call), documentOption(command.query, 'query'))) {
    for (const value of elementsAt(document, path)) if (value !== undefined) values.set(keyOf(value), value);
  }
  return withReadConcern(call, { values: [...values.values()] });
}

export const readCommands: Record<string, Command> = {
  find: {
    options: ['filter', 'sort', 'projection', 'skip', 'limit', 'batchSize', 'singleBatch', 'readConcern'],
    run: runFind,
  },
  getMore: { options: ['collection', 'batchSize'], run: runGetMore },
  killCursors: { options: ['cursors'], run: runKillCursors },
  count: { options: ['query', 'skip', 'limit', 'readConcern'], run: runCount },
  distinct: { options: ['key', 'query', 'readConcern'], run: runDistinct },
};
