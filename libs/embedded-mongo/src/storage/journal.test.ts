import {
  appendFile,
  type FileHandle,
  mkdtemp,
  open as openFile,
  readFile,
  rm,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { encode } from '../bson/document.ts';
import { type Entry, encodeFrame } from './frames.ts';
import { type Journal, openJournal } from './journal.ts';

let directory: string;
let path: string;
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'journal-'));
  path = join(directory, 'journal');
});
afterEach(() => rm(directory, { recursive: true, force: true }));

async function open(): Promise<{ journal: Journal; seen: unknown[]; lines: string[] }> {
  const seen: unknown[] = [];
  const lines: string[] = [];
  const journal = await openJournal({
    directory,
    apply: ({ body }: Entry) => seen.push(body._id),
    log: (line) => lines.push(line),
    onFailure: () => {},
  });
  return { journal, seen, lines };
}

const frame = (_id: number) => encodeFrame('put', 'db.things', encode({ _id, text: 'x'.repeat(_id % 7) }));
const upTo = (count: number) => Array.from({ length: count }, (_, index) => index);

async function write(ids: readonly number[]): Promise<void> {
  const { journal } = await open();
  for (const id of ids) journal.append(frame(id));
  await journal.synced();
  await journal.close();
}

describe('a journal', () => {
  it('gives back in order what was appended', async () => {
    await write([1, 2]);
    await write([3]);
    const { journal, seen, lines } = await open();
    expect(seen).toEqual([1, 2, 3]);
    expect(lines).toEqual([]);
    expect(journal.size()).toBe((await readFile(path)).length);
    await journal.close();
  });

  it('has in the file what was written, without being closed', async () => {
    const { journal } = await open();
    journal.append(frame(1));
    await journal.written();
    expect((await readFile(path)).length).toBe(journal.size());
    await journal.close();
  });

  it('lets many who wait for the disk share the wait', async () => {
    const { journal } = await open();
    const file = await openFile(path, 'r');
    const fsyncs = vi.spyOn(Object.getPrototypeOf(file) as FileHandle, 'datasync');
    await file.close();
    const waits = upTo(500).map((id) => {
      journal.append(frame(id));
      return journal.synced();
    });
    await Promise.all(waits);
    expect(fsyncs.mock.calls.length).toBeGreaterThan(0);
    expect(fsyncs.mock.calls.length).toBeLessThan(10);
    fsyncs.mockRestore();
    await journal.close();
    const again = await open();
    expect(again.seen).toEqual(upTo(500));
    await again.journal.close();
  });

  it('torn at any byte keeps all frames before the tear, says so, and goes on from there', async () => {
    await write([1, 2, 3]);
    const whole = await readFile(path);
    const lengths = [1, 2, 3].map((id) => frame(id).length);
    const first = whole.length - lengths.reduce((sum, length) => sum + length, 0);
    for (let length = first; length < whole.length; length += 1) {
      await writeFile(path, whole.subarray(0, length));
      const { journal, seen, lines } = await open();
      let expected = 0;
      let end = first;
      while (end + (lengths[expected] ?? Number.POSITIVE_INFINITY) <= length)
        end += lengths[expected++] as number;
      expect(seen).toEqual([1, 2, 3].slice(0, expected));
      expect(lines).toHaveLength(length === end ? 0 : 1);
      expect((await readFile(path)).length).toBe(end);
      journal.append(frame(9));
      await journal.close();
      const again = await open();
      expect(again.seen).toEqual([...seen, 9]);
      await again.journal.close();
    }
  });

  it('damaged in any byte of its tail gives nothing that was not written, and keeps what it cuts off', async () => {
    await write([1, 2]);
    const whole = await readFile(path);
    const start = whole.length - frame(2).length;
    for (let at = start; at < whole.length; at += 1) {
      const damaged = Buffer.from(whole);
      damaged[at] = (damaged[at] as number) ^ 0x10;
      await writeFile(path, damaged);
      const { journal, seen, lines } = await open();
      await journal.close();
      expect(seen).toEqual([1]);
      expect(lines[0]).toContain(`byte ${start}`);
      expect(await readFile(`${path}.cut`)).toEqual(damaged.subarray(start));
    }
  });

  it('that was torn before its first frame was whole begins anew', async () => {
    await writeFile(path, Buffer.from([1, 2, 3]));
    const { journal, seen } = await open();
    expect(seen).toEqual([]);
    await journal.close();
  });

  it('of another version is left alone', async () => {
    const foreign = encodeFrame('journal', '', encode({ version: 99 }));
    await writeFile(path, foreign);
    await expect(open()).rejects.toThrow('version');
    expect(await readFile(path)).toEqual(foreign);
  });
});

describe('compaction', () => {
  it('keeps the snapshot and all that is appended while it runs, in order', async () => {
    await write(upTo(1000));
    const { journal } = await open();
    function* snapshot() {
      yield frame(1);
      yield frame(2);
    }
    journal.append(frame(500));
    const done = journal.compact(snapshot());
    journal.append(frame(501));
    journal.append(frame(502));
    await journal.synced();
    let next = 600;
    let isDone = false;
    void done.then(() => (isDone = true));
    while (!isDone) {
      journal.append(frame(next++));
      await new Promise((resolve) => setImmediate(resolve));
    }
    journal.append(frame(next++));
    await journal.synced();
    expect(journal.size()).toBe((await readFile(path)).length);
    await journal.close();
    const { journal: again, seen } = await open();
    expect(seen).toEqual([1, 2, 501, 502, ...upTo(next).slice(600)]);
    await again.close();
  });

  it('that was cut short leaves the old journal as it was', async () => {
    await write([1, 2, 3]);
    await writeFile(join(directory, 'journal.next'), 'half a snapshot');
    const { journal, seen } = await open();
    expect(seen).toEqual([1, 2, 3]);
    await journal.close();
    await expect(readFile(join(directory, 'journal.next'))).rejects.toThrow('ENOENT');
  });

  it('that fails is given up; the journal goes on as before', async () => {
    await write([1, 2]);
    const { journal, lines } = await open();
    function* broken(): Generator<Buffer> {
      yield frame(1);
      throw new Error('no more memory');
    }
    const done = journal.compact(broken());
    journal.append(frame(3));
    await done;
    expect(lines).toEqual(['journal: not compacted: no more memory']);
    journal.append(frame(4));
    await journal.synced();
    await journal.close();
    await appendFile(path, '');
    const { seen, journal: again } = await open();
    expect(seen).toEqual([1, 2, 3, 4]);
    await again.close();
  });
});

it('a disk that fails is told to all who wait and to the server, and nothing more is taken', async () => {
  const failures: Error[] = [];
  const journal = await openJournal({
    directory,
    apply: () => {},
    log: () => {},
    onFailure: (error) => failures.push(error),
  });
  const file = await openFile(path, 'r');
  const full = vi
    .spyOn(Object.getPrototypeOf(file) as FileHandle, 'appendFile')
    .mockRejectedValue(new Error('ENOSPC'));
  await file.close();
  journal.append(frame(1));
  await expect(Promise.all([journal.written(), journal.synced()])).rejects.toThrow('ENOSPC');
  expect(failures).toHaveLength(1);
  expect(() => journal.append(frame(2))).toThrow('ENOSPC');
  await expect(journal.synced()).rejects.toThrow('ENOSPC');
  full.mockRestore();
  await journal.close();
});
