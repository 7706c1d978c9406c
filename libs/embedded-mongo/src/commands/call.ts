import { type Document, isDocument } from '../bson/document.ts';
import { isNumber } from '../bson/numbers.ts';
import { isTrue } from '../query/expression.ts';
import { ServerError } from '../server-error.ts';
import type { Catalogue } from '../storage/catalogue.ts';
import type { Journal } from '../storage/journal.ts';
import type { Cursors } from './cursors.ts';

/** What commands work on. */
export interface Store {
  catalogue: Catalogue;
  journal: Journal;
  cursors: Cursors;
}

/** One command, as it came, and the database it is for. */
export interface Call extends Store {
  command: Document;
  database: string;
}

/** A command: the options it takes, and what it answers (`ok: 1` is added). An option not named is refused. */
export interface Command {
  options: readonly string[];
  run(call: Call): Document | Promise<Document>;
}

/** `database.collection` of the collection a command names under its own name, or under `field`. */
export function namespaceOf({ command, database }: Call, field = Object.keys(command)[0] as string): string {
  const collection = command[field];
  if (typeof collection !== 'string') {
    throw new ServerError('InvalidNamespace', `collection name has invalid type in '${field}'`);
  }
  checkName('database', database, /[\s/\\."$*<>:|?\0]/);
  checkName('collection', collection, /[$\0]|^\.|^system\./);
  return `${database}.${collection}`;
}

function checkName(kind: string, name: string, forbidden: RegExp): void {
  if (name === '' || name.length > 200 || forbidden.test(name)) {
    throw new ServerError('InvalidNamespace', `Invalid ${kind} name: '${name}'`);
  }
}

/** A document among the options; empty when it isn't given. */
export function documentOption(value: unknown, name: string): Document {
  if (value === undefined || value === null) return {};
  if (isDocument(value)) return value;
  throw new ServerError('TypeMismatch', `'${name}' has to be an object`);
}

/** A whole number from zero up among the options. */
export function countOption(value: unknown, name: string): number | undefined {
  if (value === undefined || value === null) return undefined;
  const count = isNumber(value) ? Number(String(value)) : Number.NaN;
  if (Number.isSafeInteger(count) && count >= 0) return count;
  throw new ServerError('BadValue', `'${name}' has to be a whole number, zero or more`);
}

export const booleanOption = (value: unknown, ifMissing = false): boolean =>
  value === undefined ? ifMissing : isTrue(value);

export function documentsOption(value: unknown, name: string): Document[] {
  if (Array.isArray(value) && value.every(isDocument)) return value;
  throw new ServerError('TypeMismatch', `'${name}' has to be an array of objects`);
}
