import type { IncomingHttpHeaders, Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import express, { type Request, type Response } from 'express';

/** A request as a service received it. */
export interface Recorded {
  method: string;
  url: string;
  headers: IncomingHttpHeaders;
  body: string;
}

/** A stand-in for a service: records what it is asked, and answers as it is told. */
export async function startRecordingUpstream() {
  const requests: Recorded[] = [];
  let answer = (_request: Request, response: Response): void => {
    response.json({ ok: true });
  };
  const app = express();
  app.use(express.raw({ type: () => true, limit: '10mb' }));
  app.use((request, response) => {
    const { method, originalUrl: url, headers } = request;
    const body = Buffer.isBuffer(request.body) ? request.body.toString() : '';
    requests.push({ method, url, headers, body });
    answer(request, response);
  });
  const server = await new Promise<Server>((resolve) => {
    const listening: Server = app.listen(0, '127.0.0.1', () => resolve(listening));
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    /** Decides what is answered from here on. */
    answerWith(next: typeof answer) {
      answer = next;
    },
    stop: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
