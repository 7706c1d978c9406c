import { startRounds } from '@samspar/messaging';
import type { Composition, Surroundings } from '@samspar/runtime';
import { createBeginSignIn } from './commands/begin-sign-in.ts';
import { createCompleteSignIn } from './commands/complete-sign-in.ts';
import { createCurrentSession } from './commands/current-session.ts';
import { createFreshAccessToken } from './commands/fresh-access-token.ts';
import { createSessionInForce, createSessionWithId } from './commands/session-in-force.ts';
import { createSignOut } from './commands/sign-out.ts';
import type { ConsoleConfig } from './config.ts';
import { forwardingRoutes } from './forwarding/forwarding-routes.ts';
import { forwardedServices } from './forwarding/service-addresses.ts';
import { createCookies } from './http/cookies.ts';
import { createRequireOwnPage } from './http/require-own-page.ts';
import { sessionRoutes } from './http/session-routes.ts';
import { createIdentityProvider } from './identity/identity-provider.ts';
import { keepLive } from './live/keep-live.ts';
import { createLiveAudience } from './live/live-audience.ts';
import { liveRoutes } from './live/live-routes.ts';
import { createPendingSignInStore } from './store/pending-sign-in-store.ts';
import { createSeal } from './store/seal.ts';
import { createSessionStore } from './store/session-store.ts';
import { builtWebApplication, createWebApplication } from './web-application/web-application.ts';
import { webApplicationRoutes } from './web-application/web-application-routes.ts';

const clearEvery = 10 * 60_000;

export interface ComposeOptions {
  /** Real time, unless told: sign-ins and sessions end by the identity provider's clock. */
  now?: () => Date;
  /** Folder of the built web application. */
  webApplication?: string;
  /** Between two signs of life to those who listen, in milliseconds. */
  heartbeat?: number;
}

/** Puts the console together: the session, what is asked and heard within it, and the web application. */
export function createCompose(config: ConsoleConfig, options: ComposeOptions = {}) {
  const { now = () => new Date(), webApplication = builtWebApplication, heartbeat = 20_000 } = options;
  return ({ bus, connection, log, metrics }: Surroundings): Composition => {
    const { PUBLIC_URL: publicUrl, OIDC_ISSUER: issuer, CLOCK_AHEAD_MS: clockAhead } = config;
    const seal = createSeal(config.SESSION_KEY);
    const audience = createLiveAudience();
    const sessions = createSessionStore(connection, seal, issuer, audience.endSession);
    const pending = createPendingSignInStore(connection, seal);
    const identityProvider = createIdentityProvider({
      issuer,
      clientId: config.OIDC_CLIENT_ID,
      clientSecret: config.OIDC_CLIENT_SECRET,
      scope: config.OIDC_SCOPE,
      publicUrl,
      now,
    });
    const onTrouble = (error: unknown) => log.warn({ err: error, cause: causeOf(error) }, 'sign-in-trouble');
    const commands = {
      beginSignIn: createBeginSignIn({ identityProvider, pending, now }),
      completeSignIn: createCompleteSignIn({ identityProvider, pending, sessions, now }),
      currentSession: createCurrentSession({ sessions, now }),
      sessionInForce: createSessionInForce({ sessions, now }),
      freshAccessToken: createFreshAccessToken({ sessions, identityProvider, now }),
      signOut: createSignOut({ sessions, identityProvider, onTrouble }),
    };
    const common = {
      cookies: createCookies(publicUrl),
      requireOwnPage: createRequireOwnPage(publicUrl),
      requestTokenOf: seal.requestTokenOf,
      commands,
    };
    const services = forwardedServices(config);
    const timeout = config.FORWARD_TIMEOUT_SECONDS * 1000;
    const application = createWebApplication(webApplication);
    if (!application.index()) log.warn('The web application has not been built: npm run build makes it.');
    metrics.gauge('live_streams', 'Browser windows that listen', audience.size);

    return {
      info: {
        name: 'console',
        title: 'Konsol',
        description: 'Inloggning, webbapplikationen, och vidarebefordran till de andra tjänsterna.',
        version: '1.0.0',
      },
      operations: [],
      stores: [],
      listeners: [],
      extend(app) {
        app.use(sessionRoutes({ ...common, publicUrl, clockAhead, onTrouble }));
        app.use(liveRoutes({ ...common, audience }));
        app.use(forwardingRoutes({ ...common, services, timeout, metrics }));
        app.use(webApplicationRoutes(application, issuer));
      },
      endStreams: audience.close,
      startBackground: async () => {
        const clear = () => Promise.all([sessions.clear(now()), pending.clear(now())]);
        const clearing = startRounds({ work: clear, every: clearEvery, log, name: 'clearing-sessions' });
        const sessionWithId = createSessionWithId({ sessions, now });
        const stopLive = await keepLive({ bus, audience, sessionWithId, heartbeat, log });
        return async () => {
          await clearing.stop();
          await stopLive();
        };
      },
    };
  };
}

/** What lay behind a refusal, without anything that was sent: an error code, or a kind of error. */
function causeOf(error: unknown): string | undefined {
  const cause = (error as { cause?: { code?: unknown; name?: unknown } }).cause;
  return cause && String(cause.code ?? cause.name);
}
