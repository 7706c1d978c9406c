import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { lockDirectory } from './lock-file.ts';

let directory: string;
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'lock-'));
});
afterEach(() => rm(directory, { recursive: true, force: true }));

const lock = () => readFile(join(directory, 'lock'), 'utf8');

describe('the lock of a data directory', () => {
  it('is had by one, and free once given back', async () => {
    const unlock = await lockDirectory(directory);
    await expect(lockDirectory(directory)).rejects.toThrow(
      `in use by another running instance (process ${process.pid})`,
    );
    await unlock();
    await (await lockDirectory(directory))();
    await expect(lock()).rejects.toThrow('ENOENT');
  });

  it('of a living process is respected', async () => {
    const other = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
    try {
      await once(other, 'spawn');
      const stat = await readFile(`/proc/${other.pid}/stat`, 'utf8');
      const started = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
      await writeFile(join(directory, 'lock'), JSON.stringify({ pid: other.pid, started }));
      await expect(lockDirectory(directory)).rejects.toThrow(`process ${other.pid}`);
    } finally {
      other.kill('SIGKILL');
      await once(other, 'exit');
    }
    const unlock = await lockDirectory(directory);
    expect(JSON.parse(await lock()).pid).toBe(process.pid);
    await unlock();
  });

  it.each([
    ['of a process whose pid another one has got', JSON.stringify({ pid: 1, started: 'long ago' })],
    ['of this pid before a restart', JSON.stringify({ pid: process.pid, started: 'long ago' })],
    ['that is half written', '{"pid": 1'],
    ['that is empty', ''],
  ])('%s is taken over', async (_name, content) => {
    await writeFile(join(directory, 'lock'), content);
    const unlock = await lockDirectory(directory);
    expect(JSON.parse(await lock()).pid).toBe(process.pid);
    await unlock();
  });
});
