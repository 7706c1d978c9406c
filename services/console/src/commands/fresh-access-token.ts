import { refusals } from '../domain/refusals.ts';
import { isDueForRenewal, isUsable, type Session } from '../domain/session.ts';
import type { IdentityProvider } from '../identity/identity-provider.ts';
import type { SessionStore } from '../store/session-store.ts';

/** Whoever takes on a renewal and dies leaves it to the next after this long, in milliseconds. */
const claimLength = 20_000;
const lookAgainAfter = 50;

/**
 * Gives an access token that lasts, renewing it before it ends. A refresh token is good for one renewal only, so one
 * request, in one process, does it: the claim is an atomic update. The others go on with the old token while it
 * lasts, and wait for the new one when it doesn't.
 */
export function createFreshAccessToken({
  sessions,
  identityProvider,
  now,
}: {
  sessions: SessionStore;
  identityProvider: IdentityProvider;
  now: () => Date;
}) {
  async function renew(session: Session, refresh: string): Promise<string> {
    const renewed = await identityProvider.renew(refresh).catch(async (error: unknown) => {
      await sessions.giveUpRenewal(session);
      if (isUsable(session, now())) return { tokens: session.tokens, failed: true };
      throw error;
    });
    if (!renewed) {
      await sessions.end(session.id);
      throw refusals.notSignedIn();
    }
    if (!('failed' in renewed)) await sessions.renew({ ...session, ...renewed });
    return renewed.tokens.access;
  }

  return async (current: Session): Promise<string> => {
    const deadline = Date.now() + claimLength;
    let session: Session | undefined = current;
    while (session && Date.now() < deadline) {
      if (!isDueForRenewal(session, now())) return session.tokens.access;
      const { refresh } = session.tokens;
      const until = new Date(now().getTime() + claimLength);
      if (refresh && (await sessions.claimRenewal(session, now(), until))) return renew(session, refresh);
      if (isUsable(session, now())) return session.tokens.access;
      if (!refresh) break;
      await new Promise((resolve) => setTimeout(resolve, lookAgainAfter));
      session = await sessions.find(session.id);
    }
    throw refusals.notSignedIn();
  };
}
