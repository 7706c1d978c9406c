import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { afterEach, describe, expect, it } from 'vitest';
import { limitInFlight, staysOpen } from './overload.ts';

describe('The limit of requests under way', () => {
  let server: Server | undefined;
  afterEach(() => {
    server?.closeAllConnections();
    server?.close();
  });

  /** Room for one request; `/slow` never ends, `/stream` never ends and says so. */
  async function start(): Promise<(path: string) => Promise<Response>> {
    const app = express();
    app.use(limitInFlight(1));
    app.get('/slow', (_request, response) => void response.write('…'));
    app.get('/stream', (_request, response) => {
      staysOpen(response);
      response.write('…');
    });
    app.get('/', (_request, response) => void response.send('ok'));
    app.use((_error: unknown, _request: unknown, response: express.Response, _next: unknown) => {
      response.status(503).end();
    });
    server = await new Promise<Server>((resolve) => {
      const listening: Server = app.listen(0, '127.0.0.1', () => resolve(listening));
    });
    const { port } = server.address() as AddressInfo;
    return (path) => fetch(`http://127.0.0.1:${port}${path}`);
  }

  it('refuses when it is reached, until one of them ends', async () => {
    const get = await start();
    const slow = await get('/slow');
    expect((await get('/')).status).toBe(503);
    await slow.body?.cancel();
    await expect.poll(async () => (await get('/')).status).toBe(200);
  });

  it('does not count answers that stay open, nor count them out twice', async () => {
    const get = await start();
    const streams = [await get('/stream'), await get('/stream'), await get('/stream')];
    expect((await get('/')).status).toBe(200);
    for (const stream of streams) await stream.body?.cancel();
    const slow = await get('/slow');
    expect((await get('/')).status).toBe(503);
    await slow.body?.cancel();
  });
});
