import type { Document } from '../bson/document.ts';
import { notImplemented, ServerError, toServerError } from '../server-error.ts';
import { aggregateCommands } from './aggregate.ts';
import type { Command, Store } from './call.ts';
import { findAndModifyCommands } from './find-and-modify.ts';
import { indexCommands } from './index-commands.ts';
import { namespaceCommands } from './namespace-commands.ts';
import { readCommands } from './read-commands.ts';
import { sessionCommands } from './session-commands.ts';
import { writeCommands } from './write-commands.ts';

const commands = new Map<string, Command>(
  Object.entries({
    ...sessionCommands,
    ...readCommands,
    ...writeCommands,
    ...findAndModifyCommands,
    ...aggregateCommands,
    ...indexCommands,
    ...namespaceCommands,
  }),
);

/** What may come with any command and changes no answer: there are no sessions, no users and no plans to steer. */
const harmless = new Set([
  '$db',
  'lsid',
  '$clusterTime',
  '$readPreference',
  'comment',
  'maxTimeMS',
  'apiVersion',
  'apiDeprecationErrors',
  'allowDiskUse',
  'noCursorTimeout',
  'allowPartialResults',
  'bypassDocumentValidation',
]);

/** What MongoDB would do something else for. */
const refused = new Set([
  'collation',
  'hint',
  'arrayFilters',
  'let',
  'min',
  'max',
  'returnKey',
  'showRecordId',
  'oplogReplay',
  'explain',
  'apiStrict',
  'commitQuorum',
  'capped',
  'size',
  'validator',
  'viewOn',
  'pipeline',
  'timeseries',
  'clusteredIndex',
  'expireAfterSeconds',
  'encryptedFields',
  'changeStreamPreAndPostImages',
  'storageEngine',
  'indexOptionDefaults',
]);

/** Answers a command as the server would, errors included; never rejects. */
export function answer(store: Store, command: Document): Document | Promise<Document> {
  try {
    const result = run(store, command);
    return result instanceof Promise ? result.then(succeed, fail) : succeed(result);
  } catch (error) {
    return fail(error);
  }
}

const succeed = (reply: Document): Document => ({ ...reply, ok: 1 });

/** An error as a reply. */
export function fail(error: unknown): Document {
  const { code, codeName, message, details } = toServerError(error);
  return { ok: 0, errmsg: message, code, codeName, ...details };
}

function run(store: Store, command: Document): Document | Promise<Document> {
  const [name = ''] = Object.keys(command);
  const definition = commands.get(name);
  if (!definition) throw new ServerError('CommandNotFound', `no such command: '${name}'`);
  if (typeof command.$db !== 'string') throw new ServerError('TypeMismatch', "'$db' has to be a string");
  refuseTransactions(command);
  checkOptions(name, definition, command);
  const { catalogue, journal, cursors } = store;
  return definition.run({ catalogue, journal, cursors, command, database: command.$db });
}

function refuseTransactions(command: Document): void {
  if ('txnNumber' in command || 'startTransaction' in command || 'autocommit' in command) {
    const message = 'Transaction numbers are only allowed on a replica set member or mongos';
    throw new ServerError('IllegalOperation', message);
  }
}

function checkOptions(name: string, { options }: Command, command: Document): void {
  for (const option in command) {
    if (option === name || options.includes(option) || harmless.has(option)) continue;
    const value = command[option];
    if (value === undefined || value === null || value === false) continue;
    if (option === 'tailable' || option === 'awaitData') {
      throw new ServerError('BadValue', 'tailable cursor requested on non capped collection');
    }
    if (refused.has(option)) throw notImplemented(`'${option}' in '${name}'`);
    throw new ServerError('Location40415', `BSON field '${name}.${option}' is an unknown field.`);
  }
}
