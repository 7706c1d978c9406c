import { randomBytes } from 'node:crypto';
import { calculateObjectSize, Long } from 'bson';
import { type Document, maxDocumentBytes } from '../bson/document.ts';
import { ServerError } from '../server-error.ts';

/** A result still to be sent, and its size where that is known. */
export interface Row {
  document: Document;
  bytes?: number;
}

export interface Result {
  namespace: string;
  rows: readonly Row[];
  /** What is made of a row when it is sent. */
  project?: ((document: Document) => Document) | undefined;
}

interface Cursor extends Result {
  position: number;
  usedAt: number;
}

export type Cursors = ReturnType<typeof createCursors>;

const idleMilliseconds = 10 * 60 * 1000;
const firstBatchSize = 101;
/** What a row costs in a batch besides itself: its type, its index as text. */
const rowOverhead = 10;

/** The results clients are still reading. They are what matched when the command ran; later changes don't show. */
export function createCursors(now: () => number = Date.now) {
  const open = new Map<string, Cursor>();

  function dropIdle(): void {
    for (const [id, { usedAt }] of open) if (now() - usedAt > idleMilliseconds) open.delete(id);
  }

  return {
    /** The first batch of a result; keeps the rest for `more` unless it is all, or the only one wanted. */
    first(result: Result, batchSize = firstBatchSize, isOnly = false): Document {
      dropIdle();
      const cursor: Cursor = { ...result, position: 0, usedAt: now() };
      const firstBatch = takeBatch(cursor, batchSize);
      let id = Long.ZERO;
      if (!isOnly && cursor.position < cursor.rows.length) {
        id = newId();
        open.set(id.toString(), cursor);
      }
      return { firstBatch, id, ns: result.namespace };
    },

    more(id: string, namespace: string, batchSize = Number.POSITIVE_INFINITY): Document {
      const cursor = open.get(id);
      if (cursor?.namespace !== namespace)
        throw new ServerError('CursorNotFound', `cursor id ${id} not found`);
      cursor.usedAt = now();
      const nextBatch = takeBatch(cursor, batchSize === 0 ? Number.POSITIVE_INFINITY : batchSize);
      const isDone = cursor.position >= cursor.rows.length;
      if (isDone) open.delete(id);
      return { nextBatch, id: isDone ? Long.ZERO : Long.fromString(id), ns: namespace };
    },

    /** Whether there was such a cursor. */
    kill: (id: string): boolean => open.delete(id),
  };
}

const newId = () => new Long(randomBytes(4).readInt32LE(), (randomBytes(4).readInt32LE() & 0x7fffffff) | 1);

function takeBatch(cursor: Cursor, batchSize: number): Document[] {
  const batch: Document[] = [];
  let bytes = 0;
  while (batch.length < batchSize && cursor.position < cursor.rows.length) {
    const row = cursor.rows[cursor.position] as Row;
    const document = cursor.project ? cursor.project(row.document) : row.document;
    const known = cursor.project ? undefined : row.bytes;
    bytes += (known ?? calculateObjectSize(document)) + rowOverhead;
    if (batch.length > 0 && bytes > maxDocumentBytes) break;
    batch.push(document);
    cursor.position += 1;
  }
  return batch;
}
