import { DBRef, deserialize, serialize, setInternalBufferSize } from 'bson';

/** A decoded BSON document. Once stored it is never changed: an update makes a new one that shares what is the same. */
export interface Document {
  readonly [field: string]: unknown;
}

export const maxDocumentBytes = 16 * 1024 * 1024;

// bson writes into one buffer of its own, which has to have room for a reply with a full batch.
setInternalBufferSize(maxDocumentBytes + 4 * 1024 * 1024);

/**
 * Longs stay Longs, so that no digit of a large one is lost. Regular expressions stay BSON ones: as JavaScript's they
 * would lose options, and carry a position from one test to the next.
 */
const decoding = { promoteLongs: false, bsonRegExp: true } as const;

export const decode = (bytes: Uint8Array): Document => deserialize(bytes, decoding);

export const encode = (document: Document): Buffer => serialize(document) as Buffer;

export function isDocument(value: unknown): value is Document {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}

/** A document's own field, or undefined; reads a DBRef as the document it is. */
export function fieldOf(node: unknown, field: string): unknown {
  const document = node instanceof DBRef ? node.toJSON() : node;
  return Object.hasOwn(document as object, field) ? (document as Document)[field] : undefined;
}

/** Whether fields can be looked up in the value. */
export const hasFields = (value: unknown): value is Document => isDocument(value) || value instanceof DBRef;
