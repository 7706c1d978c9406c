import { once } from 'node:events';
import { join } from 'node:path';
import type { ServiceName } from '@samspar/contracts';
import { freePort } from '@samspar/local-servers/free-port';
import { nodeCommand, repositoryRoot } from '@samspar/local-servers/node-command';
import { startPrivateServer } from '@samspar/local-servers/private-server';
import type { TestServers } from './test-servers.ts';

/** A service in a process of its own. */
export interface ServiceProcess {
  /** Ends it without warning, as a power cut would. Resolves when it is gone. */
  kill(): Promise<void>;
  stop(): Promise<void>;
}

/**
 * Starts a service as production does, on real servers, for tests of what an abrupt end leaves behind. It shares its
 * database with `startTestService`. No token is good for it: what it does in the background is what is looked at.
 */
export async function startServiceProcess(name: ServiceName, servers: TestServers): Promise<ServiceProcess> {
  const port = await freePort();
  const [command, args] = nodeCommand(join(repositoryRoot, 'services', name, 'src', 'main.ts'));
  const env = {
    ...process.env,
    HOST: '127.0.0.1',
    PORT: String(port),
    LOG_LEVEL: 'silent',
    MONGO_URL: servers.mongoUrl(name),
    NATS_URL: servers.natsUrl,
    NATS_PASSWORD: servers.natsPasswords[name],
    OIDC_ISSUER: 'https://identity.test',
  };
  const url = `http://127.0.0.1:${port}`;
  const child = await startPrivateServer({ name, command, args, env, port, url });
  return {
    async kill() {
      const gone = once(child.process, 'exit');
      child.process.kill('SIGKILL');
      await gone;
    },
    stop: () => child.stop(),
  };
}
