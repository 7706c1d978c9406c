import { once } from 'node:events';
import type { Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import express, { type Response } from 'express';
import { afterEach, describe, expect, it } from 'vitest';
import { type LiveStream, openLiveStream } from './live-stream.ts';

const much = { text: 'x'.repeat(16_000) };
/** Far more than a connection holds on its way. */
const longest = 4000;

describe('A live stream', () => {
  let server: Server;
  afterEach(() => {
    server.closeAllConnections();
    server.close();
  });

  /** Somebody who asks for the stream, and reads it or not. */
  async function open(reads: boolean) {
    let opened: { stream: LiveStream; response: Response } | undefined;
    const app = express().get('/', (_request, response) => {
      opened = { stream: openLiveStream(response), response };
    });
    server = await new Promise<Server>((resolve) => {
      const listening: Server = app.listen(0, '127.0.0.1', () => resolve(listening));
    });
    const socket = connect((server.address() as AddressInfo).port, '127.0.0.1');
    if (reads) socket.resume();
    socket.write('GET / HTTP/1.1\r\nHost: x\r\n\r\n');
    await expect.poll(() => opened).toBeDefined();
    return { ...opened!, socket };
  }
  const nextTurn = () => new Promise((resolve) => setImmediate(resolve));

  it('cuts off who does not read, rather than keep everything for them', async () => {
    const { stream, response } = await open(false);
    const closed = once(response, 'close');
    let most = 0;
    for (let sent = 0; sent < longest && !response.destroyed; sent++) {
      stream.send('change', much);
      most = Math.max(most, response.writableLength);
      await nextTurn();
    }
    await closed;
    expect(response.destroyed).toBe(true);
    expect(most).toBeLessThan(64 * 1024 + 20_000);
  });

  it('goes on for who reads, however much it is', async () => {
    const { stream, response } = await open(true);
    for (let sent = 0; sent < longest / 4; sent++) {
      stream.send('change', much);
      await expect.poll(() => response.writableLength, { interval: 1 }).toBe(0);
    }
    expect(response.destroyed).toBe(false);
    stream.end();
  });

  it('lets what is said after its end fall', async () => {
    const { stream, response } = await open(true);
    stream.end();
    stream.send('change', {});
    stream.beat();
    await once(response, 'close');
    expect(response.errored).toBeNull();
  });
});
