import { link, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';

/** The directories this very process holds: its own pid in a lock says nothing after a restart in a container. */
const held = new Set<string>();

/**
 * Takes a data directory for this process; returns how to give it back. The lock is a file with the holder's pid and
 * start time; it outlives a kill -9, and is then taken over. Throws if the holder lives.
 */
export async function lockDirectory(directory: string): Promise<() => Promise<void>> {
  const path = join(resolve(directory), 'lock');
  const own = `${path}.${process.pid}`;
  if (held.has(path)) throw inUse(directory, process.pid);
  held.add(path);
  try {
    await writeFile(own, JSON.stringify({ pid: process.pid, started: await startOf(process.pid) }));
    await take(path, own, directory);
  } catch (error) {
    held.delete(path);
    throw error;
  } finally {
    await rm(own, { force: true });
  }
  return async () => {
    await rm(path, { force: true });
    held.delete(path);
  };
}

async function take(path: string, own: string, directory: string): Promise<void> {
  while (!(await linked(own, path))) {
    const lock = await read(path);
    if (lock === undefined) continue;
    const holder = parse(lock);
    if (await isAlive(holder)) throw inUse(directory, holder.pid);
    await removeStale(path, `${own}.stale`, lock);
  }
}

/** Moves the lock away before removing it: if someone else took it over meanwhile, theirs is put back. */
async function removeStale(path: string, aside: string, expected: string): Promise<void> {
  await rename(path, aside).catch(ignoreMissing);
  const found = await read(aside);
  if (found !== undefined && found !== expected) await linked(aside, path);
  await rm(aside, { force: true });
}

async function linked(from: string, to: string): Promise<boolean> {
  try {
    await link(from, to);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

async function read(path: string): Promise<string | undefined> {
  return await readFile(path, 'utf8').catch(ignoreMissing);
}

function ignoreMissing(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error;
}

interface Holder {
  pid: number;
  started: string;
}

function parse(lock: string): Holder {
  try {
    return JSON.parse(lock) as Holder;
  } catch {
    return { pid: 0, started: '' };
  }
}

async function isAlive({ pid, started }: Holder): Promise<boolean> {
  if (pid === process.pid || !(pid > 0)) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
  return (await startOf(pid)) === started;
}

/** When a process began, where /proc tells: another process may have got the pid of a dead one. */
async function startOf(pid: number): Promise<string> {
  const line = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  return line.slice(line.lastIndexOf(')') + 2).split(' ')[19] ?? '';
}

const inUse = (directory: string, pid: number) =>
  new Error(`The data directory ${directory} is in use by another running instance (process ${pid}).`);
