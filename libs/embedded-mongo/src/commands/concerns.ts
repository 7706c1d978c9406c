import { type Document, isDocument } from '../bson/document.ts';
import { ServerError } from '../server-error.ts';
import type { Call } from './call.ts';

/**
 * Waits until what the command changed is as safe as its write concern asks: with `j` or `w: 'majority'` on the disk,
 * else in the file.
 */
export async function acknowledge({ command, journal }: Call, reply: Document): Promise<Document> {
  await (wantsDisk(command) ? journal.synced() : journal.written());
  return reply;
}

/** Throws before anything is changed if the write concern can't be met by a single server. */
export function checkWriteConcern(command: Document): void {
  const { w, j } = writeConcernOf(command);
  if (w === undefined || w === 'majority' || w === 1) return;
  if (w === 0 && j !== true) return;
  if (w === 0) throw new ServerError('BadValue', 'Cannot have j:true with w:0');
  throw new ServerError('BadValue', "cannot use 'w' > 1 or a tag when a host is not replicated");
}

function wantsDisk(command: Document): boolean {
  const { w, j } = writeConcernOf(command);
  return j === true || (w === 'majority' && j !== false);
}

function writeConcernOf({ writeConcern }: Document): Document {
  return isDocument(writeConcern) ? writeConcern : {};
}

const replicaOnly = new Set(['snapshot', 'linearizable']);

/** A read at `majority` shows only what no crash can take back: it waits for the disk to have all it saw. */
export function withReadConcern(call: Call, reply: Document): Document | Promise<Document> {
  const { readConcern } = call.command;
  const level = isDocument(readConcern) ? readConcern.level : undefined;
  return level === 'majority' ? call.journal.synced().then(() => reply) : reply;
}

export function checkReadConcern({ readConcern }: Document): void {
  if (!isDocument(readConcern)) return;
  const { level = 'local', ...rest } = readConcern;
  if (replicaOnly.has(String(level)) || Object.keys(rest).length > 0) {
    const message = 'node needs to be a replica set member to use this read concern';
    throw new ServerError('NotAReplicaSet', message);
  }
  if (!['local', 'available', 'majority'].includes(String(level))) {
    throw new ServerError('FailedToParse', `Unknown read concern level '${String(level)}'`);
  }
}
