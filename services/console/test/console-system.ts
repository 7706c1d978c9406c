import { randomBytes } from 'node:crypto';
import { type EventDefinition, toEnvelope } from '@samspar/contracts';
import { freePort } from '@samspar/local-servers/free-port';
import { createPublisher } from '@samspar/messaging';
import { createLog, type RunningService, startService } from '@samspar/runtime';
import { startTestServers } from '@samspar/testing';
import mongoose from 'mongoose';
import { signIn } from '../../../deploy/identity-provider/sign-in.ts';
import { startIdentityProvider } from '../../../deploy/identity-provider/start-identity-provider.ts';
import { createCompose } from '../src/compose.ts';
import { type ConsoleConfig, configSchema } from '../src/config.ts';
import type { Session } from '../src/domain/session.ts';
import { createSeal, recordIdOf } from '../src/store/seal.ts';
import { createSessionStore } from '../src/store/session-store.ts';
import { buildWebApplicationOfTest } from './built-web-application.ts';
import { startRecordingUpstream } from './recording-upstream.ts';

const clientSecret = 'a-secret-of-the-test';
/** So that nobody waits for a heartbeat. */
const heartbeat = 100;

const occurrence = { time: '2026-11-22T10:00:00Z', correlationId: 'test', causationId: 'test' };
const traceparent = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';

export type ConsoleSystem = Awaited<ReturnType<typeof startConsoleSystem>>;

/** The console with what it stands on: real servers, the real identity provider, and one recorded service. */
export async function startConsoleSystem() {
  const servers = await startTestServers();
  const upstream = await startRecordingUpstream();
  const consolePort = await freePort();
  const consoleUrl = `http://127.0.0.1:${consolePort}`;
  let provider = await startIdentityProvider({ consoleUrl, clientSecret });
  const unused = `http://127.0.0.1:${await freePort()}`;
  const clock = { offset: 0 };
  const built = await buildWebApplicationOfTest();

  const config = configSchema.parse({
    PORT: consolePort,
    MONGO_URL: servers.mongoUrl('console'),
    NATS_URL: servers.natsUrl,
    NATS_PASSWORD: servers.natsPasswords.console,
    OIDC_ISSUER: provider.issuer,
    OIDC_CLIENT_SECRET: clientSecret,
    PUBLIC_URL: consoleUrl,
    SESSION_KEY: randomBytes(32).toString('base64'),
    FORWARD_TIMEOUT_SECONDS: 2,
    EMPLOYER_CONTACTS_URL: upstream.url,
    CANDIDATE_POOLS_URL: unused,
    JOB_TRACKS_URL: unused,
    PROCUREMENT_URL: unused,
    SCORING_URL: unused,
    FOLLOW_UP_URL: unused,
  });
  const startConsole = (
    changes: Partial<ConsoleConfig> = {},
    webApplication = built.directory,
  ): Promise<RunningService> => {
    const compose = createCompose(
      { ...config, ...changes },
      { now: () => new Date(Date.now() + clock.offset), webApplication, heartbeat },
    );
    return startService('console', { ...config, ...changes }, compose, {
      log: createLog('console', 'silent'),
    });
  };
  const running = [await startConsole()];

  /** Says an event on the bus, as the service it belongs to. */
  async function say(
    event: EventDefinition,
    aggregateId: string,
    revision: number,
    data: unknown,
  ): Promise<void> {
    const bus = await servers.connectAs(event.owner);
    const place = { aggregateId, revision, index: 0, precededBy: revision - 1 };
    await createPublisher(bus)(event, toEnvelope(event, { ...place, ...occurrence, data }), traceparent);
    await bus.close();
  }

  return {
    consoleUrl,
    config,
    upstream,
    issuer: () => provider.issuer,
    /** Moves the console's clock on; the identity provider's stays. */
    passTime: (minutes: number) => {
      clock.offset += minutes * 60_000;
    },
    stopIdentityProvider: () => provider.child.stop(),
    /** Starts the identity provider again, without any memory of who is signed in. */
    async restartIdentityProvider() {
      await provider.child.stop();
      provider = await startIdentityProvider({ consoleUrl, clientSecret, port: provider.port });
    },
    /** Starts one more process's worth of console on the same database. */
    async startAnother(changes: Partial<ConsoleConfig> = {}, webApplication?: string) {
      const another = await startConsole({ PORT: 0, ...changes }, webApplication);
      running.push(another);
      return another.url;
    },
    /** Starts one more, for a test that stops it itself. */
    startToStop: () => startConsole({ PORT: 0 }),
    restartNats: servers.restartNats,
    say,
    async signInAs(user: string) {
      const { cookie } = await signIn({ consoleUrl, user });
      const answer = await fetch(`${consoleUrl}/session`, { headers: { cookie } });
      return { cookie, session: (await answer.json()) as { csrfToken: string; role: string } };
    },
    /** The session a cookie stands for, as it is stored. */
    async sessionBehind(cookie: string): Promise<Session | undefined> {
      const connection = await mongoose.createConnection(config.MONGO_URL).asPromise();
      const sessions = createSessionStore(connection, createSeal(config.SESSION_KEY), config.OIDC_ISSUER);
      const session = await sessions.find(recordIdOf(cookie.split('=')[1] ?? ''));
      await connection.close();
      return session;
    },
    async stop() {
      await provider.child.stop();
      await upstream.stop();
      for (const service of running) await service.stop();
      await servers.stop();
      await built.remove();
    },
  };
}
