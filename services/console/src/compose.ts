import type { Composition, Surroundings } from '@samspar/runtime';
import { createBeginSignIn } from './commands/begin-sign-in.ts';
import { createCompleteSignIn } from './commands/complete-sign-in.ts';
import { createCurrentSession } from './commands/current-session.ts';
import { createFreshAccessToken } from './commands/fresh-access-token.ts';
import { createSignOut } from './commands/sign-out.ts';
import type { ConsoleConfig } from './config.ts';
import { forwardingRoutes } from './forwarding/forwarding-routes.ts';
import { forwardedServices } from './forwarding/service-addresses.ts';
import { createCookies } from './http/cookies.ts';
import { createRequireOwnPage } from './http/require-own-page.ts';
import { sessionRoutes } from './http/session-routes.ts';
import { createIdentityProvider } from './identity/identity-provider.ts';
import { createPendingSignInStore } from './store/pending-sign-in-store.ts';
import { createSeal } from './store/seal.ts';
import { createSessionStore } from './store/session-store.ts';

const clearEvery = 10 * 60_000;

/** Puts the console together: the session, and the forwarding of what is asked within it. */
export function createCompose(config: ConsoleConfig, now: () => Date = () => new Date()) {
  return ({ connection, log, metrics }: Surroundings): Composition => {
    const { PUBLIC_URL: publicUrl, OIDC_ISSUER: issuer } = config;
    const seal = createSeal(config.SESSION_KEY);
    const sessions = createSessionStore(connection, seal, issuer);
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

    return {
      info: {
        name: 'console',
        title: 'Konsol',
        description: 'Inloggning, och vidarebefordran till de andra tjänsterna.',
        version: '1.0.0',
      },
      routes: [],
      stores: [],
      listeners: [],
      extend(app) {
        app.use(sessionRoutes({ ...common, publicUrl, issuer, onTrouble }));
        app.use(forwardingRoutes({ ...common, services, timeout, metrics }));
      },
      startBackground: async () => {
        const clear = () => Promise.all([sessions.clear(now()), pending.clear(now())]);
        const timer = setInterval(() => {
          clear().catch((error: unknown) => log.warn({ err: error }, 'clearing-sessions-delayed'));
        }, clearEvery);
        return async () => clearInterval(timer);
      },
    };
  };
}

/** What lay behind a refusal, without anything that was sent: an error code, or a kind of error. */
function causeOf(error: unknown): string | undefined {
  const cause = (error as { cause?: { code?: unknown; name?: unknown } }).cause;
  return cause && String(cause.code ?? cause.name);
}
