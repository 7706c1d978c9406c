import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type ServiceName, serviceNames } from '@samspar/contracts';
import { connectBus, declareStreams, natsAdministrator } from '@samspar/messaging';
import { type Clock, createClock, createLog } from '@samspar/runtime';
import { type Secrets, readOrMakeSecrets } from './secrets.ts';
import { freePort } from '@samspar/local-servers/free-port';
import { nodeCommand, repositoryRoot } from '@samspar/local-servers/node-command';
import { isListening } from '@samspar/local-servers/wait-for';
import { type Addresses, environmentOf } from './service-environments.ts';
import { swedishTime } from './set-clock.ts';
import { type StorageServers, startStorageServers } from './storage-servers.ts';
import type { Supervisor } from './supervise.ts';

/** The whole system on this machine. */
export interface System {
  addresses: Addresses;
  consoleUrl: string;
  /** What stands for MongoDB, NATS and Redis, in words. */
  storage: StorageServers['described'];
  /** The bus held no streams: it is new, or has been lost. */
  busWasEmpty: boolean;
  /** What time it is in the system, and how far that is ahead of real time, in milliseconds. */
  clock: Clock;
  clockAhead: number;
}

export interface SystemOptions {
  dataDirectory: string;
  supervisor: Supervisor;
  /** Port the console should have if it is free. */
  consolePort?: number;
  /** How far the system's clock goes ahead of real time, in milliseconds. */
  clockAhead?: number;
  onProgress?: (sentence: string) => void;
}

/** Starts servers, identity provider and services under the supervisor, and waits until all are ready. */
export async function startSystem(options: SystemOptions): Promise<System> {
  const { dataDirectory, supervisor, clockAhead = 0, onProgress = () => {} } = options;
  const clock = createClock({ ahead: clockAhead });
  if (clockAhead !== 0) onProgress(`Klockan är ställd: ${swedishTime(clock.now())}`);
  await mkdir(join(dataDirectory, 'logs'), { recursive: true });
  const secrets = await readOrMakeSecrets(dataDirectory);
  onProgress('Startar lagring, buss och kö …');
  const storage = await startStorageServers({ dataDirectory, secrets, supervisor });
  const { mongo, nats, redis } = storage.described;
  onProgress(`  lagring: ${mongo} · buss: ${nats} · kö: ${redis}`);
  const busWasEmpty = (await declare(storage.natsUrl, secrets)) > 0;

  const addresses = await chooseAddresses(storage, options.consolePort);
  const { port } = addresses.services.console;
  if (options.consolePort && port !== options.consolePort) {
    onProgress(`  port ${options.consolePort} är upptagen; konsolen får ${port}`);
  }
  onProgress('Startar inloggningen och de sju tjänsterna …');
  startIdentityProvider(addresses, secrets, options);
  for (const service of serviceNames) startOneService(service, addresses, secrets, options);
  await Promise.all(supervisor.processes.map((process) => process.ready()));
  const consoleUrl = addresses.services.console.url;
  return { addresses, consoleUrl, storage: storage.described, busWasEmpty, clock, clockAhead };
}

/** Streams are declared by the administrator's user; the services only check that they are as declared. */
async function declare(natsUrl: string, { natsPasswords }: Secrets): Promise<number> {
  const password = natsPasswords[natsAdministrator];
  const bus = await connectBus({
    url: natsUrl,
    user: natsAdministrator,
    password,
    log: createLog('up', 'silent'),
  });
  const created = await declareStreams(bus.manager);
  await bus.close();
  return created;
}

async function chooseAddresses(storage: StorageServers, consolePort = 0): Promise<Addresses> {
  const ports = new Set<number>([await freePort(consolePort)]);
  while (ports.size < serviceNames.length + 1) ports.add(await freePort());
  const [console, issuerPort, ...others] = [...ports];
  const remaining = others.values();
  const services = Object.fromEntries(
    serviceNames.map((service) => {
      const port = service === 'console' ? console : remaining.next().value;
      return [service, { port, url: `http://127.0.0.1:${port}` }];
    }),
  ) as Addresses['services'];
  const { mongoUrl, natsUrl, redisUrl } = storage;
  return { mongoUrl, natsUrl, redisUrl, issuer: `http://127.0.0.1:${issuerPort}`, services };
}

function startIdentityProvider(
  { issuer, services }: Addresses,
  secrets: Secrets,
  options: SystemOptions,
): void {
  const { port } = new URL(issuer);
  startNode('identity-provider', join(repositoryRoot, 'deploy/identity-provider/main.ts'), options, {
    env: {
      HOST: '127.0.0.1',
      PORT: port,
      ISSUER: issuer,
      CONSOLE_URL: services.console.url,
      CONSOLE_CLIENT_SECRET: secrets.clientSecret,
      STATE_DIRECTORY: join(options.dataDirectory, 'identity-provider'),
    },
    isReady: () => isListening(Number(port)),
  });
}

function startOneService(
  service: ServiceName,
  addresses: Addresses,
  secrets: Secrets,
  options: SystemOptions,
): void {
  startNode(service, join(repositoryRoot, `services/${service}/src/main.ts`), options, {
    env: {
      ...environmentOf(service, addresses, secrets),
      CLOCK_AHEAD_MS: String(options.clockAhead ?? 0),
    },
    isReady: () => isReady(addresses.services[service].url),
  });
}

function startNode(
  name: string,
  file: string,
  { dataDirectory, supervisor }: SystemOptions,
  { env, isReady }: { env: Record<string, string>; isReady: () => Promise<boolean> },
): void {
  const [command, args] = nodeCommand(file);
  supervisor.start({
    name,
    command,
    args,
    env: { PATH: process.env['PATH'], NODE_ENV: 'production', ...env },
    cwd: repositoryRoot,
    logFile: join(dataDirectory, 'logs', `${name}.log`),
    isReady,
  });
}

async function isReady(url: string): Promise<boolean> {
  try {
    return (await fetch(`${url}/health/ready`, { signal: AbortSignal.timeout(2000) })).ok;
  } catch {
    return false;
  }
}
