import { type Document, isDocument } from '../bson/document.ts';
import { compilePipeline } from '../query/pipeline.ts';
import { compileSort } from '../query/sort.ts';
import { notImplemented } from '../server-error.ts';
import {
  type Call,
  type Command,
  countOption,
  documentOption,
  documentsOption,
  namespaceOf,
} from './call.ts';
import { checkReadConcern, withReadConcern } from './concerns.ts';
import { select } from './select.ts';

function runAggregate(call: Call): Document | Promise<Document> {
  const { command, catalogue, cursors } = call;
  checkReadConcern(command);
  const pipeline = documentsOption(command.pipeline, 'pipeline');
  const stages = compilePipeline(pipeline);
  if (typeof command.aggregate !== 'string') throw notImplemented('an aggregation without a collection');
  const namespace = namespaceOf(call);
  const { window, used } = beginningOf(pipeline);
  const start = select(catalogue, namespace, window.filter, window).map(({ document }) => document);
  const documents = stages.slice(used).reduce((input, stage) => stage(input), start);
  const rows = documents.map((document) => ({ document }));
  const { batchSize } = documentOption(command.cursor, 'cursor');
  const cursor = cursors.first({ namespace, rows }, countOption(batchSize, 'batchSize'));
  return withReadConcern(call, { cursor });
}

/** The stages a pipeline begins with that say what a `find` could: they can use the indexes, and hold only a page. */
function beginningOf(pipeline: readonly Document[]) {
  const [match, sort, skip, limit] = ['$match', '$sort', '$skip', '$limit'];
  let used = 0;
  const take = (name: string | undefined): unknown => {
    const value = name === undefined ? undefined : pipeline[used]?.[name];
    if (value !== undefined) used += 1;
    return value;
  };
  const filter = take(match);
  const window = {
    filter: isDocument(filter) ? filter : {},
    sort: compileSort(take(sort)),
    skip: countOption(take(skip), '$skip'),
    limit: countOption(take(limit), '$limit'),
  };
  return { window, used };
}

export const aggregateCommands: Record<string, Command> = {
  aggregate: { options: ['pipeline', 'cursor', 'readConcern', 'writeConcern'], run: runAggregate },
};
