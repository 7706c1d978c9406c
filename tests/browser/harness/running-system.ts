import { type ConsoleClient, signInAs } from '../../../deploy/local/console-client.ts';
import type { SystemFacts } from './control-server.ts';

/** The whole system, seen from a test's own process. */
export interface RunningSystem {
  consoleUrl: string;
  /** Where people sign in. */
  issuer: string;
  /** Stops a process, by its service's name (also `nats-server`, `redis-server` …), until it is started again. */
  stop(service: string): Promise<void>;
  /** Starts it again, and waits until it is ready. */
  start(service: string): Promise<void>;
  /** Kills it without warning, and waits until it is ready again. */
  kill(service: string): Promise<void>;
  /** Calls the services through the console as a demo user, beside any browser. */
  apiAs(user: string): Promise<ConsoleClient>;
}

/** The system behind a control endpoint; started by this, if it does not run yet. */
export async function systemBehind(controlUrl: string): Promise<RunningSystem> {
  const { consoleUrl } = await post<SystemFacts>(controlUrl, 'system');
  const act = (name: string) => async (service: string) => {
    await post(controlUrl, `services/${service}/${name}`);
  };
  return { ...(await systemAt(consoleUrl)), stop: act('stop'), start: act('start'), kill: act('kill') };
}

/** A system that someone else has started, such as `bin/up`: its services are not ours to stop. */
export async function systemAt(consoleUrl: string): Promise<RunningSystem> {
  const leaving = await fetch(`${consoleUrl}/session/sign-in`, { redirect: 'manual' });
  const issuer = new URL(leaving.headers.get('Location') ?? '', consoleUrl).origin;
  const notOurs = async () => {
    throw new Error(`Nothing may be stopped at ${consoleUrl}: it was not started by this test.`);
  };
  const apiAs = (user: string) => signInAs(consoleUrl, user);
  return { consoleUrl, issuer, apiAs, stop: notOurs, start: notOurs, kill: notOurs };
}

async function post<Body>(controlUrl: string, path: string): Promise<Body> {
  const answer = await fetch(`${controlUrl}/${path}`, { method: 'POST' });
  const body = (await answer.json()) as Body & { message?: string };
  if (!answer.ok) throw new Error(`${path}: ${body.message}`);
  return body;
}
