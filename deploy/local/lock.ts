import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The data folder is in use by another start of the system. */
export class AlreadyRunning extends Error {
  constructor(pid: number, address: string) {
    super(
      `Samspår körs redan här (process ${pid})${address && ` på ${address}`}. Stoppa det med Ctrl-C först.`,
    );
    this.name = 'AlreadyRunning';
  }
}

export interface Lock {
  /** Notes where the system can be reached, for whoever tries to start a second one. */
  setAddress(address: string): Promise<void>;
  release(): Promise<void>;
}

/** Takes the data folder for this process. One that was left behind by a process that is gone is taken over. */
export async function takeLock(dataDirectory: string): Promise<Lock> {
  const file = join(dataDirectory, 'running.json');
  const write = (address: string, flag: 'wx' | 'w') =>
    writeFile(file, JSON.stringify({ pid: process.pid, address }), { flag });
  for (;;) {
    try {
      await write('', 'wx');
      return { setAddress: (address) => write(address, 'w'), release: () => rm(file, { force: true }) };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      const { pid, address } = await holder(file);
      if (isAlive(pid)) throw new AlreadyRunning(pid, address);
      await rm(file, { force: true });
    }
  }
}

async function holder(file: string): Promise<{ pid: number; address: string }> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as { pid: number; address: string };
  } catch {
    return { pid: 0, address: '' };
  }
}

function isAlive(pid: number): boolean {
  if (pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
