import { type Child, type ChildOptions, startChild } from './child.ts';
import { isListening, waitFor } from './wait-for.ts';

/** How a private server is started, and where it will be. */
export interface ServerCommand extends ChildOptions {
  port: number;
  url: string;
}

/** Starts a server and waits until it takes connections. Says so plainly if it ends instead. */
export async function startPrivateServer(server: ServerCommand): Promise<Child> {
  const child = startChild(server);
  const { process } = child;
  const ended = () => process.exitCode !== null || process.signalCode !== null || process.pid === undefined;
  const failure = () => `${server.name} did not start on port ${server.port}.`;
  await waitFor(async () => ended() || (await isListening(server.port)), failure);
  if (ended()) throw new Error(failure());
  return child;
}
