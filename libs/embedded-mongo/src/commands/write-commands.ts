import type { Document } from '../bson/document.ts';
import { notImplemented, ServerError, toServerError } from '../server-error.ts';
import {
  booleanOption,
  type Call,
  type Command,
  countOption,
  documentOption,
  documentsOption,
  namespaceOf,
} from './call.ts';
import { acknowledge, checkWriteConcern } from './concerns.ts';
import { select } from './select.ts';
import { insert, remove, update } from './writes.ts';

const maxStatements = 100_000;

/** Runs the statements of a write in turn; what fails is told by its place, and ends the rest if they are ordered. */
function runStatements(
  call: Call,
  field: string,
  run: (statement: Document, index: number) => void,
): Document {
  checkWriteConcern(call.command);
  const statements = documentsOption(call.command[field], field);
  if (statements.length === 0 || statements.length > maxStatements) {
    throw new ServerError('BadValue', `Write batch sizes must be between 1 and ${maxStatements}`);
  }
  const ordered = booleanOption(call.command.ordered, true);
  const writeErrors: Document[] = [];
  for (const [index, statement] of statements.entries()) {
    try {
      run(statement, index);
    } catch (error) {
      const { code, message, details } = toServerError(error);
      writeErrors.push({ index, code, errmsg: message, ...details });
      if (ordered) break;
    }
  }
  return writeErrors.length > 0 ? { writeErrors } : {};
}

function runInsert(call: Call): Promise<Document> {
  const namespace = namespaceOf(call);
  let n = 0;
  const errors = runStatements(call, 'documents', (document) => {
    insert(call.catalogue, namespace, document);
    n += 1;
  });
  return acknowledge(call, { n, ...errors });
}

const statementOptions = {
  updates: new Set(['q', 'u', 'multi', 'upsert']),
  deletes: new Set(['q', 'limit']),
};

function checkStatement(kind: keyof typeof statementOptions, statement: Document): void {
  for (const [option, value] of Object.entries(statement)) {
    const isGiven = value !== undefined && value !== false && value !== null;
    if (!statementOptions[kind].has(option) && isGiven) throw notImplemented(`'${option}' in '${kind}'`);
  }
}

function runUpdate(call: Call): Promise<Document> {
  const namespace = namespaceOf(call);
  let n = 0;
  let nModified = 0;
  const upserted: Document[] = [];
  const errors = runStatements(call, 'updates', (statement, index) => {
    checkStatement('updates', statement);
    const outcome = update(call.catalogue, namespace, statement);
    n += outcome.inserted ? 1 : outcome.matched;
    nModified += outcome.modified;
    if (outcome.inserted) upserted.push({ index, _id: outcome.inserted._id });
  });
  return acknowledge(call, { n, nModified, ...(upserted.length > 0 && { upserted }), ...errors });
}

function runDelete(call: Call): Promise<Document> {
  const namespace = namespaceOf(call);
  let n = 0;
  const errors = runStatements(call, 'deletes', (statement) => {
    checkStatement('deletes', statement);
    const limit = countOption(statement.limit, 'limit');
    if (limit !== 0 && limit !== 1)
      throw new ServerError('FailedToParse', 'The limit field in deletes must be 0 or 1');
    const places = select(call.catalogue, namespace, documentOption(statement.q, 'q'), { limit });
    for (const place of places) remove(call.catalogue, namespace, place);
    n += places.length;
  });
  return acknowledge(call, { n, ...errors });
}

export const writeCommands: Record<string, Command> = {
  insert: { options: ['documents', 'ordered', 'writeConcern'], run: runInsert },
  update: { options: ['updates', 'ordered', 'writeConcern'], run: runUpdate },
  delete: { options: ['deletes', 'ordered', 'writeConcern'], run: runDelete },
};
