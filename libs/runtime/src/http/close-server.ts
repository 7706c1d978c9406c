import type { Server } from 'node:http';
import type { Socket } from 'node:net';

/** How often to look for connections that have become idle, in milliseconds. */
const lookEvery = 50;

/**
 * Prepares a server for being closed while browsers are connected, and gives how: requests under way are answered, and
 * connections that wait for nothing are let go of. Node counts a connection nobody has asked anything over as busy, and
 * browsers open such ones ahead of need.
 */
export function closable(server: Server): () => Promise<void> {
  const unused = new Set<Socket>();
  server.on('connection', (socket) => {
    unused.add(socket);
    socket.once('close', () => unused.delete(socket));
  });
  server.on('request', ({ socket }) => unused.delete(socket));

  return () =>
    new Promise((resolve) => {
      const letGo = () => {
        server.closeIdleConnections();
        for (const socket of unused) socket.destroy();
      };
      const timer = setInterval(letGo, lookEvery);
      server.close(() => {
        clearInterval(timer);
        resolve();
      });
      letGo();
    });
}
