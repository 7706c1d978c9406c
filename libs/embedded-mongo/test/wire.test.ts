import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { deserialize, type Document, serialize } from 'bson';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTemporarily, type TemporaryServer } from './temporary-server.ts';

let server: TemporaryServer;
beforeAll(async () => {
  server = await startTemporarily();
});
afterAll(() => server.end());

const opMsg = 2013;
const opQuery = 2004;
const opCompressed = 2012;

function message(code: number, body: Buffer, length = 16 + body.length): Buffer {
  const header = Buffer.alloc(16);
  header.writeInt32LE(length, 0);
  header.writeInt32LE(7, 4);
  header.writeInt32LE(code, 12);
  return Buffer.concat([header, body]);
}

const int32 = (value: number) => {
  const bytes = Buffer.alloc(4);
  bytes.writeInt32LE(value);
  return bytes;
};

const section = (command: Document) => Buffer.concat([Buffer.from([0]), serialize(command)]);

function sequence(name: string, documents: Document[]): Buffer {
  const content = Buffer.concat([
    Buffer.from(`${name}\0`),
    ...documents.map((document) => serialize(document)),
  ]);
  return Buffer.concat([Buffer.from([1]), int32(content.length + 4), content]);
}

const msg = (command: Document, flags = 0, ...more: Buffer[]) =>
  message(opMsg, Buffer.concat([int32(flags), section(command), ...more]));

const ping = { ping: 1, $db: 'admin' };

async function open(): Promise<Socket> {
  const socket = connect(server.port(), '127.0.0.1');
  await once(socket, 'connect');
  return socket;
}

/** Sends bytes, in pieces if asked, and gives the replies until there are enough, or the connection was closed. */
async function send(pieces: readonly Buffer[], replies = 1): Promise<Document[] | 'closed'> {
  const socket = await open();
  let bytes: Buffer = Buffer.alloc(0);
  const found: Document[] = [];
  const done = new Promise<Document[] | 'closed'>((resolve) => {
    socket.on('data', (chunk: Buffer) => {
      bytes = Buffer.concat([bytes, chunk]);
      while (bytes.length >= 4 && bytes.length >= bytes.readInt32LE(0)) {
        const length = bytes.readInt32LE(0);
        const start = bytes.readInt32LE(12) === opMsg ? 21 : 36;
        found.push(deserialize(bytes.subarray(start, length)));
        bytes = bytes.subarray(length);
      }
      if (found.length >= replies) resolve(found);
    });
    socket.on('close', () => resolve('closed'));
    socket.on('error', () => resolve('closed'));
  });
  for (const piece of pieces) {
    socket.write(piece);
    await new Promise((resolve) => setImmediate(resolve));
  }
  const result = await done;
  socket.destroy();
  return result;
}

describe('the wire', () => {
  it('answers a message that comes byte by byte', async () => {
    const bytes = msg(ping);
    const pieces = Array.from(bytes, (byte) => Buffer.from([byte]));
    expect(await send(pieces)).toEqual([{ ok: 1 }]);
  });

  it('answers several messages in their order, in one piece or in several, though some wait for the disk', async () => {
    const insert = { insert: 'wired', documents: [{ _id: 1 }], $db: 'test', writeConcern: { j: true } };
    const count = { count: 'wired', $db: 'test' };
    expect(await send([Buffer.concat([msg(insert), msg(count), msg(ping)])], 3)).toEqual([
      { n: 1, ok: 1 },
      { n: 1, ok: 1 },
      { ok: 1 },
    ]);
    const again = { ...insert, documents: [{ _id: 2 }] };
    expect(await send([msg(again), msg(ping), msg(count)], 3)).toEqual([
      { n: 1, ok: 1 },
      { ok: 1 },
      { n: 2, ok: 1 },
    ]);
  });

  it('takes documents that come as a sequence', async () => {
    const insert = msg(
      { insert: 'sequenced', $db: 'test' },
      0,
      sequence('documents', [{ _id: 1 }, { _id: 2 }]),
    );
    expect(await send([insert])).toEqual([{ n: 2, ok: 1 }]);
  });

  it('answers the old hello, as a standalone server without sessions or compression', async () => {
    const query = (command: Document) =>
      message(
        opQuery,
        Buffer.concat([int32(0), Buffer.from('admin.$cmd\0'), int32(0), int32(-1), serialize(command)]),
      );
    const [reply] = (await send([
      query({ isMaster: 1, helloOk: true, compression: ['zlib'] }),
    ])) as Document[];
    expect(reply).toMatchObject({ ismaster: true, helloOk: true, maxWireVersion: 21, ok: 1 });
    for (const absent of ['setName', 'logicalSessionTimeoutMinutes', 'compression', 'topologyVersion']) {
      expect(reply).not.toHaveProperty(absent);
    }
    expect(await send([query({ find: 'x' })])).toBe('closed');
  });

  it('sends no reply where none is wanted', async () => {
    const insert = msg(
      { insert: 'quiet', documents: [{ _id: 1 }], $db: 'test', writeConcern: { w: 0 } },
      1 << 1,
    );
    expect(await send([insert, msg({ count: 'quiet', $db: 'test' })])).toEqual([{ n: 1, ok: 1 }]);
  });

  it('answers a broken document in a sound message with an error', async () => {
    const command = serialize({ ping: 1, $db: 'admin', text: 'abc' });
    command[command.length - 3] = 0xff;
    const invalid = Buffer.concat([Buffer.from([0]), command]);
    const [reply] = (await send([message(opMsg, Buffer.concat([int32(0), invalid]))])) as Document[];
    expect(reply).toMatchObject({ ok: 0, code: 22, codeName: 'InvalidBSON' });
  });

  const commandBytes = section(ping);
  it.each<[string, Buffer]>([
    ['a length below any message', message(opMsg, Buffer.alloc(0), 15)],
    ['a negative length', message(opMsg, Buffer.alloc(8), -1)],
    ['a length beyond the limit', message(opMsg, Buffer.alloc(8), 48_000_001)],
    ['an unknown opcode', message(1, Buffer.alloc(8))],
    ['a compressed message', message(opCompressed, Buffer.alloc(16))],
    ['a checksum', message(opMsg, Buffer.concat([int32(1), commandBytes, int32(0)]))],
    ['an unknown flag', message(opMsg, Buffer.concat([int32(1 << 5), commandBytes]))],
    [
      'an unknown kind of section',
      message(opMsg, Buffer.concat([int32(0), Buffer.from([2]), serialize(ping)])),
    ],
    ['two bodies', message(opMsg, Buffer.concat([int32(0), commandBytes, commandBytes]))],
    ['no body', message(opMsg, Buffer.concat([int32(0), sequence('documents', [{}])]))],
    [
      'a body longer than its message',
      message(opMsg, Buffer.concat([int32(0), Buffer.from([0]), int32(500), Buffer.alloc(9)])),
    ],
    [
      'a sequence without a name',
      message(opMsg, Buffer.concat([int32(0), commandBytes, Buffer.from([1]), int32(6), Buffer.from('ab')])),
    ],
    ['HTTP', Buffer.from('GET / HTTP/1.1\r\nHost: localhost\r\n\r\n')],
  ])('closes the connection on %s, and serves the others on', async (_name, bytes) => {
    const before = server.lines.length;
    expect(await send([bytes])).toBe('closed');
    expect(server.lines.slice(before)).toEqual([expect.stringMatching(/^connection closed: /)]);
    expect(await send([msg(ping)])).toEqual([{ ok: 1 }]);
  });

  it('survives a client that hangs up in the middle', async () => {
    const socket = await open();
    socket.write(msg(ping).subarray(0, 20));
    socket.resetAndDestroy();
    await once(socket, 'close');
    expect(await send([msg(ping)])).toEqual([{ ok: 1 }]);
  });

  it('has room for 1,000 connections and no more', async () => {
    // A client may think it is connected before the server has taken it in: only an answer shows that it has.
    const answered = async () => {
      const socket = await open();
      socket.write(msg(ping));
      const [bytes] = (await once(socket, 'data')) as [Buffer];
      expect(deserialize(bytes.subarray(21))).toEqual({ ok: 1 });
      return socket;
    };
    const sockets: Socket[] = [];
    while (sockets.length < 1000) sockets.push(...(await Promise.all(Array.from({ length: 100 }, answered))));
    const tooMany = await open();
    await once(tooMany.resume(), 'close');
    for (const socket of sockets) socket.destroy();
    await expect.poll(() => send([msg(ping)])).toEqual([{ ok: 1 }]);
  });
});
