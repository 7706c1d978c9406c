import { crc32 } from 'node:zlib';
import { type Document, decode, encode, maxDocumentBytes } from '../bson/document.ts';

/**
 * One record of the journal. On disk: length and CRC-32 of what follows (4 bytes each, little-endian), then two BSON
 * documents: what is done to which namespace, and what it is done with.
 */
export type Action = 'journal' | 'create' | 'drop' | 'index' | 'drop-index' | 'put' | 'remove';

export interface Entry {
  action: Action;
  namespace: string;
  body: Document;
  /** Its length on disk. */
  bytes: number;
}

const prefixBytes = 8;
export const maxFrameBytes = maxDocumentBytes + 64 * 1024;

const heads = new Map<string, Buffer>();

function headOf(action: Action, namespace: string): Buffer {
  const key = `${action} ${namespace}`;
  const known = heads.get(key);
  if (known) return known;
  const head = encode({ action, namespace });
  heads.set(key, head);
  return head;
}

export function encodeFrame(action: Action, namespace: string, body: Uint8Array): Buffer {
  const head = headOf(action, namespace);
  const frame = Buffer.allocUnsafe(prefixBytes + head.length + body.length);
  frame.set(head, prefixBytes);
  frame.set(body, prefixBytes + head.length);
  const content = frame.subarray(prefixBytes);
  frame.writeUInt32LE(content.length, 0);
  frame.writeUInt32LE(crc32(content), 4);
  return frame;
}

/** The entry at an offset; 'short' when the bytes end before it does; 'damaged' when it is not what was written. */
export function decodeFrame(bytes: Buffer, offset: number): Entry | 'short' | 'damaged' {
  if (offset + prefixBytes > bytes.length) return 'short';
  const length = bytes.readUInt32LE(offset);
  if (length < 10 || length > maxFrameBytes) return 'damaged';
  const end = offset + prefixBytes + length;
  if (end > bytes.length) return 'short';
  const content = bytes.subarray(offset + prefixBytes, end);
  if (crc32(content) !== bytes.readUInt32LE(offset + 4)) return 'damaged';
  const headLength = content.readUInt32LE(0);
  const head = decode(content.subarray(0, headLength)) as { action: Action; namespace: string };
  return { ...head, body: decode(content.subarray(headLength)), bytes: end - offset };
}
