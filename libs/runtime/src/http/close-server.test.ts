import { once } from 'node:events';
import { Agent, createServer, get, type IncomingMessage, type ServerResponse } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { describe, expect, it } from 'vitest';
import { closable } from './close-server.ts';

describe('A server that is closed', () => {
  async function start(answer: (request: IncomingMessage, response: ServerResponse) => void) {
    const server = createServer(answer).listen(0, '127.0.0.1');
    const close = closable(server);
    await once(server, 'listening');
    return { port: (server.address() as AddressInfo).port, close };
  }

  it('does not wait for a connection nobody has asked anything over', async () => {
    const { port, close } = await start(() => {});
    const socket = connect(port, '127.0.0.1');
    await once(socket, 'connect');
    socket.on('error', () => {});
    const gone = once(socket, 'close');
    await close();
    await gone;
  });

  it('answers what is under way, and does not wait for the connection to be used again', async () => {
    let finish = () => {};
    const { port, close } = await start((_request, response) => {
      response.write('first, ');
      finish = () => response.end('last');
    });
    const agent = new Agent({ keepAlive: true });
    const asking = get({ port, host: '127.0.0.1', agent });
    const [answer] = (await once(asking, 'response')) as [IncomingMessage];
    const closing = close();
    finish();
    let text = '';
    for await (const chunk of answer) text += String(chunk);
    expect(text).toBe('first, last');
    await closing;
    agent.destroy();
  });
});
