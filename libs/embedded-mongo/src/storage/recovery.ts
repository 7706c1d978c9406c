import { createReadStream, createWriteStream } from 'node:fs';
import { type FileHandle, open, stat } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { encode } from '../bson/document.ts';
import { appendAll, syncDirectory } from './files.ts';
import { decodeFrame, type Entry, encodeFrame, maxFrameBytes } from './frames.ts';

const version = 1;
const chunkBytes = 4 * 1024 * 1024;

/** How every journal begins. */
export const firstFrame = (): Buffer => encodeFrame('journal', '', encode({ version }));

/** Reads a journal, or begins one where there is none. Returns its length. */
export async function recoverOrCreate(
  path: string,
  apply: (entry: Entry) => void,
  log: (line: string) => void,
) {
  const exists = await stat(path).then(
    ({ size }) => size > 0,
    () => false,
  );
  const good = exists ? await recover(path, apply, log) : 0;
  if (good > 0) return good;
  const file = await open(path, 'w');
  const length = await appendAll(file, [firstFrame()]);
  await file.datasync();
  await file.close();
  await syncDirectory(path);
  return length;
}

/**
 * Reads a journal from its beginning and hands each entry to `apply`. At the first frame that is torn or damaged the
 * file is cut, the rest kept beside it as `<path>.cut`, and both are said in the log. Returns the length that holds.
 * Throws if the file is no journal of ours.
 */
async function recover(path: string, apply: (entry: Entry) => void, log: (line: string) => void) {
  const file = await open(path, 'r+');
  try {
    const length = (await file.stat()).size;
    const good = await readEntries(file, length, apply);
    if (good < length) await cut(file, path, good, length, log);
    return good;
  } finally {
    await file.close();
  }
}

async function readEntries(file: FileHandle, length: number, apply: (entry: Entry) => void): Promise<number> {
  let good = 0;
  let chunk: Buffer = Buffer.alloc(0);
  let offset = 0;
  for (;;) {
    const entry = decodeFrame(chunk, offset);
    if (entry === 'damaged') return good;
    if (entry === 'short') {
      const next = await readChunk(file, good, length);
      if (next.length <= chunk.length - offset) return good;
      chunk = next;
      offset = 0;
      continue;
    }
    if (good === 0) checkFirst(entry);
    else apply(entry);
    good += entry.bytes;
    offset += entry.bytes;
  }
}

/** A chunk that begins at a frame; larger than any frame, so that what doesn't fit in it is torn. */
async function readChunk(file: FileHandle, position: number, length: number): Promise<Buffer> {
  const chunk = Buffer.allocUnsafe(Math.min(chunkBytes + maxFrameBytes, length - position));
  let filled = 0;
  while (filled < chunk.length) {
    const { bytesRead } = await file.read(chunk, filled, chunk.length - filled, position + filled);
    if (bytesRead === 0) break;
    filled += bytesRead;
  }
  return chunk.subarray(0, filled);
}

function checkFirst({ action, body }: Entry): void {
  if (action !== 'journal' || body.version !== version) {
    throw new Error(`The journal is of another version than ${version}`);
  }
}

async function cut(
  file: FileHandle,
  path: string,
  good: number,
  length: number,
  log: (line: string) => void,
): Promise<void> {
  await pipeline(createReadStream(path, { start: good }), createWriteStream(`${path}.cut`));
  await file.truncate(good);
  await file.datasync();
  log(
    `journal: a torn or damaged frame at byte ${good}; the last ${length - good} bytes were cut off (kept in ${path}.cut)`,
  );
}
