import { decode, type Document, encode } from '../bson/document.ts';

export const maxMessageBytes = 48_000_000;
const headerBytes = 16;

const opReply = 1;
const opQuery = 2004;
const opMsg = 2013;

const moreToCome = 1 << 1;
const knownFlags = moreToCome | (1 << 16);
const bodySection = 0;
const sequenceSection = 1;

/** One request: the command with its `$db`, and how it is to be answered. */
export interface Request {
  id: number;
  command: Document;
  /** 'none' for a write that asks for no acknowledgement. */
  answer: 'message' | 'legacy' | 'none';
}

/** What is no message of the protocol, or none that is spoken here: the connection is closed. */
export class ProtocolError extends Error {}

/** The length of the message that begins at the offset; undefined while its header isn't all there. */
export function messageLength(bytes: Buffer, offset: number): number | undefined {
  if (bytes.length - offset < 4) return undefined;
  const length = bytes.readInt32LE(offset);
  if (length < headerBytes + 5 || length > maxMessageBytes)
    throw new ProtocolError(`message of ${length} bytes`);
  return length;
}

/** Reads one whole message. Throws a ProtocolError, or bson's own error for a broken document in a sound message. */
export function parseMessage(bytes: Buffer): Request {
  const id = bytes.readInt32LE(4);
  const code = bytes.readInt32LE(12);
  if (code === opMsg) return parseMsg(id, bytes);
  if (code === opQuery) return parseHandshake(id, bytes);
  throw new ProtocolError(`message with the opcode ${code}`);
}

function parseMsg(id: number, bytes: Buffer): Request {
  const flags = bytes.readUInt32LE(headerBytes);
  if (flags & ~knownFlags) throw new ProtocolError(`message with the flags ${flags}`);
  let body: Document | undefined;
  const sequences: Record<string, Document[]> = {};
  let offset = headerBytes + 4;
  while (offset < bytes.length) {
    const kind = bytes[offset];
    const section = sized(bytes, offset + 1);
    if (kind === bodySection && !body) body = decode(section);
    else if (kind === sequenceSection) readSequence(section, sequences);
    else throw new ProtocolError(`section of the kind ${kind}`);
    offset += 1 + section.length;
  }
  if (!body) throw new ProtocolError('message without a body');
  return { id, command: { ...body, ...sequences }, answer: flags & moreToCome ? 'none' : 'message' };
}

function readSequence(section: Buffer, sequences: Record<string, Document[]>): void {
  const nameEnd = section.indexOf(0, 4);
  if (nameEnd === -1) throw new ProtocolError('document sequence without a name');
  const documents: Document[] = [];
  let offset = nameEnd + 1;
  while (offset < section.length) {
    const document = sized(section, offset);
    documents.push(decode(document));
    offset += document.length;
  }
  sequences[section.toString('utf8', 4, nameEnd)] = documents;
}

/** A part that begins with its own length. */
function sized(bytes: Buffer, offset: number): Buffer {
  if (offset + 4 > bytes.length) throw new ProtocolError('message that ends too early');
  const length = bytes.readInt32LE(offset);
  if (length < 5 || offset + length > bytes.length) throw new ProtocolError(`part of ${length} bytes`);
  return bytes.subarray(offset, offset + length);
}

/** Drivers say hello in the old way, before they know what the server understands; nothing else may come so. */
function parseHandshake(id: number, bytes: Buffer): Request {
  const nameEnd = bytes.indexOf(0, headerBytes + 4);
  const namespace = bytes.toString('utf8', headerBytes + 4, nameEnd);
  if (nameEnd === -1 || !namespace.endsWith('.$cmd')) throw new ProtocolError('legacy query');
  const command = decode(sized(bytes, nameEnd + 1 + 8));
  const [name = ''] = Object.keys(command);
  if (!['hello', 'ismaster', 'isMaster'].includes(name)) throw new ProtocolError(`legacy command ${name}`);
  return { id, command: { ...command, $db: namespace.slice(0, -'.$cmd'.length) }, answer: 'legacy' };
}

/** The bytes of a reply to a request. */
export function encodeReply({ id, answer }: Request, reply: Document): Buffer {
  const body = encode(reply);
  const start = headerBytes + (answer === 'legacy' ? 20 : 5);
  const bytes = Buffer.allocUnsafe(start + body.length).fill(0, 0, start);
  bytes.writeInt32LE(bytes.length, 0);
  bytes.writeInt32LE(id, 8);
  bytes.writeInt32LE(answer === 'legacy' ? opReply : opMsg, 12);
  // OP_REPLY: flags, cursor id (8 bytes) and starting position, all zero; then the number of documents.
  if (answer === 'legacy') bytes.writeInt32LE(1, headerBytes + 16);
  bytes.set(body, start);
  return bytes;
}
