import { type FileHandle, open, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Entry } from './frames.ts';
import { createMilestone } from './milestone.ts';
import { appendAll, syncDirectory } from './files.ts';
import { firstFrame, recoverOrCreate } from './recovery.ts';

export type Journal = Awaited<ReturnType<typeof openJournal>>;

interface JournalOptions {
  directory: string;
  apply: (entry: Entry) => void;
  log: (line: string) => void;
  /** Called once if the disk fails: what was not acknowledged by then is lost, and nothing more can be kept. */
  onFailure: (error: Error) => void;
}

/** How much of a snapshot is written at a time, so that writers in between don't wait long. */
const sliceBytes = 256 * 1024;

/**
 * The append-only file all changes go through. Appending is immediate and in order; `written` and `synced` resolve when
 * what has been appended so far is in the file, and on the disk. All who wait at the same time share one write and one
 * fsync. Positions are counted in bytes appended since it was opened.
 */
export async function openJournal({ directory, apply, log, onFailure }: JournalOptions) {
  const path = join(directory, 'journal');
  const nextPath = join(directory, 'journal.next');
  await rm(nextPath, { force: true });
  let size = await recoverOrCreate(path, apply, log);
  let file = await open(path, 'a');
  // What the last run wrote may not have reached the disk, and will count as if it had.
  await file.datasync();

  let pending: Buffer[] = [];
  /** While a snapshot is being written: what has been appended since it was taken. */
  let sinceSnapshot: Buffer[] | undefined;
  let handOver: (() => Promise<void>) | undefined;
  let appended = 0;
  /** No fsync may count while it is open whether the old file or the new one will be found after a crash. */
  let switching = false;
  let failure: Error | undefined;
  const writes = createMilestone();
  const syncs = createMilestone();
  let writing: Promise<void> | undefined;
  let syncing: Promise<void> | undefined;
  let compacting: Promise<void> | undefined;

  function fail(error: Error): void {
    if (failure) return;
    failure = error;
    log(`journal: ${error.message}; nothing more can be kept`);
    writes.fail(error);
    syncs.fail(error);
    onFailure(error);
  }

  async function write(): Promise<void> {
    try {
      while (pending.length > 0 || handOver) {
        if (handOver) await handOver();
        const batch = pending;
        pending = [];
        const goal = appended;
        if (batch.length > 0) await appendAll(file, batch);
        writes.reach(goal);
        startSyncing();
      }
    } catch (error) {
      fail(error as Error);
    } finally {
      writing = undefined;
    }
  }

  function startWriting(): void {
    writing ??= write();
  }

  function startSyncing(): void {
    if (syncs.isAwaited() && syncs.reached() < writes.reached() && !switching && !failure) syncing ??= sync();
  }

  async function sync(): Promise<void> {
    try {
      while (syncs.isAwaited() && syncs.reached() < writes.reached()) {
        const goal = writes.reached();
        await file.datasync();
        syncs.reach(goal);
      }
    } catch (error) {
      fail(error as Error);
    } finally {
      syncing = undefined;
    }
  }

  async function writeSnapshot(next: FileHandle, snapshot: Iterable<Buffer>): Promise<number> {
    let length = 0;
    let slice: Buffer[] = [firstFrame()];
    let waiting = 0;
    for (const frame of snapshot) {
      slice.push(frame);
      waiting += frame.length;
      if (waiting < sliceBytes) continue;
      length += await appendAll(next, slice);
      slice = [];
      waiting = 0;
    }
    length += await appendAll(next, slice);
    await next.datasync();
    return length;
  }

  /** Between two writes: gives the new file what it still lacks, and puts it in the old one's place. */
  async function switchTo(next: FileHandle, length: number): Promise<void> {
    switching = true;
    await syncing;
    const goal = appended;
    const covered = pending.length;
    const total = length + (await appendAll(next, sinceSnapshot?.splice(0) ?? []));
    await next.datasync();
    await rename(nextPath, path);
    const old = file;
    file = next;
    await syncDirectory(path);
    pending = pending.slice(covered);
    size = total + (appended - goal);
    writes.reach(goal);
    syncs.reach(goal);
    await old.close();
  }

  async function compact(snapshot: Iterable<Buffer>): Promise<void> {
    const before = size;
    let next: FileHandle | undefined;
    try {
      next = await open(nextPath, 'w');
      let length = await writeSnapshot(next, snapshot);
      const early = sinceSnapshot ?? [];
      sinceSnapshot = [];
      length += await appendAll(next, early);
      await next.datasync();
      await handedOver(next, length);
      log(`journal: compacted from ${before} to ${size} bytes`);
    } catch (error) {
      sinceSnapshot = undefined;
      if (next && next !== file) await next.close();
      log(`journal: not compacted: ${(error as Error).message}`);
    }
  }

  function handedOver(next: FileHandle, length: number): Promise<void> {
    return new Promise((resolve, reject) => {
      handOver = async () => {
        handOver = undefined;
        try {
          await switchTo(next, length);
          resolve();
        } catch (error) {
          reject(error);
          if (file === next) throw error;
        } finally {
          switching = false;
          sinceSnapshot = undefined;
        }
      };
      startWriting();
    });
  }

  return {
    /** Its length in bytes, with what is yet to be written. */
    size: () => size,

    append(frame: Buffer): void {
      if (failure) throw failure;
      pending.push(frame);
      sinceSnapshot?.push(frame);
      appended += frame.length;
      size += frame.length;
      startWriting();
    },

    /** Resolves when all appended so far is in the file: it outlives the process. */
    written: (): Promise<void> => writes.whenReached(appended),

    /** Resolves when all appended so far is on the disk: it outlives the machine's power. */
    synced(): Promise<void> {
      const done = syncs.whenReached(appended);
      startSyncing();
      return done;
    },

    /** Writes the journal anew from a snapshot that is exactly what has been appended so far. Resolves when done or given up. */
    compact(snapshot: Iterable<Buffer>): Promise<void> {
      if (compacting) return compacting;
      sinceSnapshot = [];
      compacting = compact(snapshot).finally(() => {
        compacting = undefined;
      });
      return compacting;
    },

    async close(): Promise<void> {
      await compacting;
      await writing;
      await syncing;
      if (!failure) await file.datasync();
      await file.close();
    },
  };
}
