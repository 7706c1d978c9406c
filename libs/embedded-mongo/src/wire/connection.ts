import type { Socket } from 'node:net';
import type { Document } from '../bson/document.ts';
import { ServerError } from '../server-error.ts';
import { encodeReply, messageLength, ProtocolError, parseMessage, type Request } from './message.ts';

/** Answers a command; never rejects. Not a promise where the answer is at hand. */
export type Answer = (command: Document) => Document | Promise<Document>;

/** How much a client may send ahead while its last message is being worked on. */
const backlogBytes = 1024 * 1024;

/**
 * Serves one client: takes its messages one after the other and answers each before it looks at the next. Whatever
 * isn't the protocol closes the connection, with a line in the log.
 */
export function serveConnection(
  socket: Socket,
  answer: Answer,
  refuse: (error: unknown) => Document,
  log: (line: string) => void,
) {
  let chunks: Buffer[] = [];
  let received = 0;
  /** The bytes needed before there is something to do. */
  let needed = 4;
  let busy = false;

  function take(): Buffer | undefined {
    if (received < needed) return undefined;
    const bytes = chunks.length === 1 ? (chunks[0] as Buffer) : Buffer.concat(chunks);
    const length = messageLength(bytes, 0) ?? 4;
    const whole = received >= length;
    chunks = whole ? (received > length ? [bytes.subarray(length)] : []) : [bytes];
    received -= whole ? length : 0;
    needed = whole ? 4 : length;
    return whole ? bytes.subarray(0, length) : undefined;
  }

  function reply(request: Request, document: Document): void {
    if (request.answer === 'none' || socket.destroyed) return;
    let bytes: Buffer;
    try {
      bytes = encodeReply(request, document);
    } catch (error) {
      bytes = encodeReply(request, refuse(error));
    }
    socket.write(bytes);
  }

  /** Works until the messages are used up, or one has to wait for the disk. */
  function work(): void {
    try {
      for (let bytes = take(); bytes; bytes = take()) {
        const waiting = handle(bytes) ?? drained();
        if (waiting) {
          void wait(waiting);
          return;
        }
      }
    } catch (error) {
      close(error);
    }
  }

  /** A client that asks on without reading its answers has to wait. */
  function drained(): Promise<void> | undefined {
    if (!socket.writableNeedDrain || received === 0) return undefined;
    return new Promise((resolve) => socket.once('drain', resolve));
  }

  function handle(bytes: Buffer): Promise<void> | undefined {
    let request: Request;
    try {
      request = parseMessage(bytes);
    } catch (error) {
      if (error instanceof ProtocolError) throw error;
      reply(
        { id: bytes.readInt32LE(4), command: {}, answer: 'message' },
        refuse(new ServerError('InvalidBSON', (error as Error).message)),
      );
      return undefined;
    }
    const answered = answer(request.command);
    if (answered instanceof Promise) return answered.then((document) => reply(request, document));
    reply(request, answered);
    return undefined;
  }

  async function wait(waiting: Promise<void>): Promise<void> {
    busy = true;
    try {
      await waiting;
      busy = false;
      if (socket.isPaused()) socket.resume();
      work();
    } catch (error) {
      close(error);
    }
  }

  function close(error: unknown): void {
    log(`connection closed: ${(error as Error).message}`);
    socket.destroy();
  }

  socket.setNoDelay(true);
  socket.on('data', (chunk: Buffer) => {
    chunks.push(chunk);
    received += chunk.length;
    if (!busy) work();
    else if (received > backlogBytes) socket.pause();
  });
  socket.on('error', () => socket.destroy());
}
