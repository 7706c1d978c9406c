import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFile, mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import mongoose from 'mongoose';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startEmbeddedMongo } from '../src/index.ts';
import { startTemporarily } from './temporary-server.ts';

const main = fileURLToPath(new URL('../src/main.ts', import.meta.url));

let directory: string;
let children: ChildProcess[];
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'durable-'));
  children = [];
});
afterEach(async () => {
  for (const child of children) {
    if (child.exitCode !== null || child.signalCode !== null) continue;
    child.kill('SIGKILL');
    await once(child, 'exit');
  }
  await rm(directory, { recursive: true, force: true });
});

/** Starts the command line; gives its first line of output, and what it says on the way. */
async function start(...args: string[]) {
  const child = spawn(process.execPath, ['--import', 'tsx', main, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  children.push(child);
  let errors = '';
  child.stderr.on('data', (chunk: Buffer) => (errors += String(chunk)));
  const exited = once(child, 'exit') as Promise<[number | null]>;
  const line = await Promise.race([
    once(child.stdout, 'data').then(([chunk]) => String(chunk).trim()),
    exited.then(() => ''),
  ]);
  return { child, exited, line, url: line.split(' ').at(-1) ?? '', errors: () => errors };
}

async function collectionAt(url: string) {
  const connection = await mongoose
    .createConnection(`${url}/test`, { serverSelectionTimeoutMS: 5000 })
    .asPromise();
  return { connection, collection: connection.collection<{ _id: number; n: number }>('things') };
}

describe('the command line', () => {
  it('says when it is ready, and stops on SIGTERM', async () => {
    const { child, line, url, exited } = await start('--data', directory, '--port', '0');
    expect(line).toMatch(/^embedded-mongo listening on mongodb:\/\/127\.0\.0\.1:\d+$/);
    const { connection, collection } = await collectionAt(url);
    await collection.insertOne({ _id: 1, n: 1 });
    child.kill('SIGTERM');
    expect((await exited)[0]).toBe(0);
    await connection.close();
    const again = await startEmbeddedMongo({ dataDirectory: directory });
    await again.stop();
  });

  it('says in a sentence why it cannot start', async () => {
    const { url } = await start('--data', directory, '--port', '0');
    const sameDirectory = await start('--data', directory, '--port', '0');
    expect((await sameDirectory.exited)[0]).toBe(1);
    expect(sameDirectory.errors()).toMatch(
      /^embedded-mongo: The data directory .* is in use by another running instance/,
    );
    const samePort = await start('--data', join(directory, 'other'), '--port', new URL(url).port);
    expect((await samePort.exited)[0]).toBe(1);
    expect(samePort.errors()).toMatch(/^embedded-mongo: The port \d+ on 127.0.0.1 is already taken\.\n$/);
    const noDirectory = await start();
    expect((await noDirectory.exited)[0]).toBe(1);
    expect(noDirectory.errors()).toContain('--data DIR');
  });
});

describe('after a kill -9', () => {
  it('every write acknowledged with j:true is there, and the lock is taken over', async () => {
    const acknowledged = new Map<number, number>();
    for (let round = 0; round < 3; round += 1) {
      const { child, url, exited } = await start('--data', directory, '--port', '0');
      const { connection, collection } = await collectionAt(url);
      let next = round * 100_000;
      let isOver = false;
      const writer = async () => {
        while (!isOver) {
          const _id = next++;
          await collection.insertOne({ _id, n: 0 }, { writeConcern: { w: 1, j: true } });
          acknowledged.set(_id, 0);
          await collection.updateOne({ _id }, { $inc: { n: 1 } }, { writeConcern: { w: 'majority' } });
          acknowledged.set(_id, 1);
        }
      };
      const writers = Array.from({ length: 16 }, () => writer().catch(() => undefined));
      const goal = acknowledged.size + 300;
      await expect.poll(() => acknowledged.size, { timeout: 20_000, interval: 5 }).toBeGreaterThan(goal);
      child.kill('SIGKILL');
      await exited;
      isOver = true;
      await connection.close(true);
      await Promise.all(writers);
    }
    const again = await startEmbeddedMongo({ dataDirectory: directory });
    const { connection, collection } = await collectionAt(again.url);
    const found = new Map((await collection.find().toArray()).map(({ _id, n }) => [_id, n]));
    const lost = [...acknowledged].filter(([_id, n]) => (found.get(_id) ?? -1) < n);
    expect(lost).toEqual([]);
    await connection.close();
    await again.stop();
  }, 90_000);

  it('in the middle of compactions too', async () => {
    const acknowledged = new Map<number, number>();
    let revision = 0;
    const { child, url, exited } = await start('--data', directory, '--port', '0', '--compact-from', '20000');
    const { connection, collection } = await collectionAt(url);
    const writer = async (_id: number) => {
      for (;;) {
        const n = ++revision;
        await collection.updateOne(
          { _id },
          { $set: { n } },
          { upsert: true, writeConcern: { w: 1, j: true } },
        );
        acknowledged.set(_id, n);
      }
    };
    const writers = Array.from({ length: 16 }, (_, _id) => writer(_id).catch(() => undefined));
    await expect.poll(() => revision, { timeout: 30_000, interval: 5 }).toBeGreaterThan(4000);
    child.kill('SIGKILL');
    await exited;
    await connection.close(true);
    await Promise.all(writers);
    expect((await stat(join(directory, 'journal'))).size).toBeLessThan(4000 * 60);
    const again = await startEmbeddedMongo({ dataDirectory: directory });
    const fresh = await collectionAt(again.url);
    const found = new Map((await fresh.collection.find().toArray()).map(({ _id, n }) => [_id, n]));
    expect(found.size).toBe(16);
    for (const [_id, n] of acknowledged) expect(found.get(_id)).toBeGreaterThanOrEqual(n);
    await fresh.connection.close();
    await again.stop();
  }, 60_000);
});

describe('a restart', () => {
  it('brings back documents, indexes, and what was dropped stays dropped', async () => {
    const server = await startTemporarily();
    try {
      const before = await server.connect();
      await before.collection('kept').createIndex({ a: 1 }, { unique: true });
      await before.collection('kept').createIndex({ b: 1 });
      await before.collection('kept').dropIndex('b_1');
      await before.collection('kept').insertMany([{ a: 1 }, { a: 2 }, { a: 3 }]);
      await before.collection('kept').deleteOne({ a: 2 });
      await before.collection('gone').insertOne({ a: 1 });
      await before.dropCollection('gone');
      await before.createCollection('empty');
      await server.restart();
      const after = await server.connect();
      expect((await after.listCollections()).map(({ name }) => name).toSorted()).toEqual(['empty', 'kept']);
      expect((await after.collection('kept').find().toArray()).map(({ a }) => a)).toEqual([1, 3]);
      expect((await after.collection('kept').listIndexes().toArray()).map(({ name }) => name)).toEqual([
        '_id_',
        'a_1',
      ]);
      await expect(after.collection('kept').insertOne({ a: 3 })).rejects.toMatchObject({ code: 11000 });
    } finally {
      await server.end();
    }
  });

  it('after a compaction, or with a torn tail, brings back the same', async () => {
    const server = await startTemporarily({ compactFromBytes: 50_000 });
    try {
      const before = (await server.connect()).collection<{ _id: number; n: number; text: string }>('things');
      await before.createIndex({ n: 1 });
      for (let n = 0; n < 60; n += 1) {
        await Promise.all(
          Array.from({ length: 20 }, (_, _id) =>
            before.updateOne({ _id }, { $set: { n, text: 'x'.repeat(100) } }, { upsert: true }),
          ),
        );
      }
      await expect
        .poll(() => server.lines.filter((line) => line.includes('compacted')).length)
        .toBeGreaterThan(0);
      const all = await before.find().toArray();
      expect(all).toHaveLength(20);
      const journal = join(server.dataDirectory, 'journal');
      await server.restart();
      expect((await stat(journal)).size).toBeLessThan(60_000);
      const between = (await server.connect()).collection('things');
      expect(await between.find().toArray()).toEqual(all);
      await server.stop();
      await appendFile(journal, Buffer.from([100, 0, 0, 0, 1, 2, 3]));
      await server.restart();
      expect(server.lines.at(-1)).toContain('the last 7 bytes were cut off');
      const after = (await server.connect()).collection('things');
      expect(await after.find().toArray()).toEqual(all);
      expect(await after.countDocuments({ n: 59 })).toBe(20);
    } finally {
      await server.end();
    }
  });
});
