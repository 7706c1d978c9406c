import { execFileSync } from 'node:child_process';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { repositoryRoot } from '@samspar/local-servers/node-command';
import { waitFor } from '@samspar/local-servers/wait-for';
import { type StartedSystem, startWholeSystem } from '../../started-system.ts';

/** Enough of the demo region for every page to have something to show. */
const candidates = 260;

/** What those who use the system from another process need to know of it. */
export interface SystemFacts {
  consoleUrl: string;
  dataDirectory: string;
}

/**
 * Holds the whole system for tests in other processes: starts it once, when it is first asked for, and lets them stop, start
 * and kill its services. `POST /system`, `POST /services/<name>/<stop|start|kill>`.
 */
export async function startControlServer() {
  let starting: Promise<StartedSystem> | undefined;
  const system = () => (starting ??= startSystem());

  async function answer(request: IncomingMessage): Promise<object> {
    const [, what, name = '', act = ''] = (request.url ?? '').split('/');
    const { consoleUrl, dataDirectory, supervisor } = await system();
    if (what === 'system') return { consoleUrl, dataDirectory } satisfies SystemFacts;
    const service = supervisor.processes.find((process) => process.name === name);
    const acting = service && acts[act];
    if (!acting) throw new Error(`There is no ${request.url}.`);
    await acting(service);
    return {};
  }

  const server = createServer((request, response) => {
    answer(request).then(
      (body) => send(response, 200, body),
      (error: Error) => send(response, 500, { message: error.message }),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async stop() {
      await close(server);
      await starting?.then((started) => started.stop()).catch(() => {});
    },
  };
}

type Supervised = StartedSystem['supervisor']['processes'][number];

const acts: Record<string, ((service: Supervised) => Promise<void>) | undefined> = {
  stop: (service) => service.stop(),
  async start(service) {
    service.startAgain();
    await service.ready();
  },
  /** As when the machine it runs on is lost: it is started again at once. */
  async kill(service) {
    const [pid, before] = [service.pid(), service.restarts()];
    if (pid === undefined) throw new Error(`${service.name} does not run.`);
    process.kill(pid, 'SIGKILL');
    await waitFor(() => service.restarts() > before && service.pid() !== undefined);
    await service.ready();
  },
};

function startSystem(): Promise<StartedSystem> {
  execFileSync(join(repositoryRoot, 'bin/build-web'), { stdio: ['ignore', 'inherit', 'inherit'] });
  return startWholeSystem(candidates);
}

function send(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(body));
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
