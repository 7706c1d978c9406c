import { type FileHandle, open } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Writes frames at the end of a file in one go. Returns how many bytes they were. */
export async function appendAll(file: FileHandle, frames: readonly Buffer[]): Promise<number> {
  const [only] = frames;
  const bytes = frames.length === 1 && only ? only : Buffer.concat(frames);
  await file.appendFile(bytes);
  return bytes.length;
}

/** Makes it last that the file at `path` was created or renamed. */
export async function syncDirectory(path: string): Promise<void> {
  const directory = await open(dirname(path), 'r');
  await directory.sync();
  await directory.close();
}
