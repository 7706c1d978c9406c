import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';

/** What was asked of the stand-in. */
export interface Asked {
  path: string;
  authorization: string | undefined;
  traceparent: string;
  body: unknown;
}

/** What the stand-in does with a request. */
export type Answer = (response: ServerResponse) => void;

/** Answers with JSON. */
export const answering =
  (body: unknown, status = 200): Answer =>
  (response) => {
    response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(body));
  };

/** A small server that stands for scoring: it notes what it is asked, and answers as it is told to. */
export async function startScoringStandIn(first: Answer) {
  const asked: Asked[] = [];
  let answer = first;
  const note = async (request: IncomingMessage) => {
    const { authorization, traceparent } = request.headers;
    const path = `${request.method} ${request.url}`;
    asked.push({ path, authorization, traceparent: String(traceparent), body: await json(request) });
  };
  const server = createServer(async (request, response) => {
    await note(request);
    answer(response);
  });
  const listenOn = async (port: number) => {
    server.listen(port, '127.0.0.1');
    await once(server, 'listening');
    return (server.address() as AddressInfo).port;
  };
  const port = await listenOn(0);
  return {
    url: `http://127.0.0.1:${port}`,
    asked,
    answerWith(next: Answer) {
      answer = next;
    },
    startAgain: () => listenOn(port),
    async stop() {
      if (!server.listening) return;
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}
