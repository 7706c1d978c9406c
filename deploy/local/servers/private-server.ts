import { type Child, type ChildOptions, startChild } from './child.ts';
import { isListening, waitFor } from './wait-for.ts';

/** A private server on a port of its own. */
export interface PrivateServer {
  port: number;
  child: Child;
}

/** Starts a server and waits until it takes connections. Says so plainly if it ends instead. */
export async function startPrivateServer(port: number, options: ChildOptions): Promise<PrivateServer> {
  const child = startChild(options);
  const ended = () =>
    child.process.exitCode !== null || child.process.signalCode !== null || child.process.pid === undefined;
  const failure = () =>
    `${options.name} did not start on port ${port}.${options.logFile ? ` See ${options.logFile}.` : ''}`;
  await waitFor(async () => ended() || (await isListening(port)), failure);
  if (ended()) throw new Error(failure());
  return { port, child };
}
