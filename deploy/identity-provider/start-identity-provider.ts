import { fileURLToPath } from 'node:url';
import type { Child } from '@samspar/local-servers/child';
import { freePort } from '@samspar/local-servers/free-port';
import { nodeCommand } from '@samspar/local-servers/node-command';
import { startPrivateServer } from '@samspar/local-servers/private-server';

export interface IdentityProviderOptions {
  consoleUrl: string;
  clientSecret: string;
  stateDirectory?: string;
  port?: number;
  logFile?: string;
}

/** Starts the demo identity provider as a process of its own and waits until it answers. */
export async function startIdentityProvider(
  options: IdentityProviderOptions,
): Promise<{ child: Child; port: number; issuer: string }> {
  const port = options.port ?? (await freePort());
  const issuer = `http://127.0.0.1:${port}`;
  const [command, args] = nodeCommand(fileURLToPath(new URL('./main.ts', import.meta.url)));
  const child = await startPrivateServer({
    name: 'identity-provider',
    command,
    args,
    port,
    url: issuer,
    env: {
      PATH: process.env['PATH'],
      PORT: String(port),
      CONSOLE_URL: options.consoleUrl,
      CONSOLE_CLIENT_SECRET: options.clientSecret,
      ...(options.stateDirectory && { STATE_DIRECTORY: options.stateDirectory }),
    },
    ...(options.logFile && { logFile: options.logFile }),
  });
  return { child, port, issuer };
}
