/** What the identity provider reads from its environment. */
export interface Settings {
  host: string;
  port: number;
  issuer: string;
  /** Where the console is: the only client. */
  consoleUrl: string;
  clientSecret: string;
  /** Folder for keys and sign-ins; without one nothing is remembered from one start to the next. */
  stateDirectory?: string;
}

/**
 * Reads the settings, or throws a sentence that says what is wrong. Anyone may sign in as anyone here, so an address
 * that others can reach is refused unless it is asked for by name.
 */
export function readSettings(env: NodeJS.ProcessEnv): Settings {
  const host = env['HOST'] ?? '127.0.0.1';
  if (!isLoopback(host) && env['ALLOW_DEMO_IDENTITY_PROVIDER'] !== 'yes') {
    throw new Error(
      `This identity provider asks for no password and is for local demonstration only. It will not listen on ${host}. ` +
        'Use HOST=127.0.0.1, or set ALLOW_DEMO_IDENTITY_PROVIDER=yes if you know that only you can reach it.',
    );
  }
  const port = Number(required(env, 'PORT'));
  if (!Number.isInteger(port) || port < 1 || port > 65_535) throw new Error('PORT must be 1–65535.');
  const stateDirectory = env['STATE_DIRECTORY'];
  return {
    host,
    port,
    issuer: urlOf(env['ISSUER'] ?? `http://127.0.0.1:${port}`, 'ISSUER'),
    consoleUrl: urlOf(required(env, 'CONSOLE_URL'), 'CONSOLE_URL'),
    clientSecret: required(env, 'CONSOLE_CLIENT_SECRET'),
    ...(stateDirectory && { stateDirectory }),
  };
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127\.\d+\.\d+\.\d+$/.test(host);
}

function required(env: NodeJS.ProcessEnv, name: string): string {
  const value = env[name];
  if (!value) throw new Error(`${name} must be set.`);
  return value;
}

function urlOf(text: string, name: string): string {
  if (!URL.canParse(text)) throw new Error(`${name} must be a URL.`);
  return text.replace(/\/$/, '');
}
