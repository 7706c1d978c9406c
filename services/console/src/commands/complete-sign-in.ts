import { refusals } from '../domain/refusals.ts';
import type { IdentityProvider } from '../identity/identity-provider.ts';
import type { PendingSignInStore } from '../store/pending-sign-in-store.ts';
import { newCookieValue, recordIdOf } from '../store/seal.ts';
import type { SessionStore } from '../store/session-store.ts';

/** Completes a sign-in that this browser began. The session is always a new one: an old cookie can't be given to it. */
export function createCompleteSignIn({
  identityProvider,
  pending,
  sessions,
  now,
}: {
  identityProvider: IdentityProvider;
  pending: PendingSignInStore;
  sessions: SessionStore;
  now: () => Date;
}) {
  return async (callback: URL, signInCookie: string | undefined, oldSession: string | undefined) => {
    const begun = signInCookie && (await pending.take(recordIdOf(signInCookie), now()));
    if (!begun) throw refusals.signInFailed();
    const signedIn = await identityProvider.complete(callback, begun);
    if (oldSession) await sessions.end(recordIdOf(oldSession));
    const cookieValue = newCookieValue();
    const at = now();
    const times = { signedInAt: at, lastSeenAt: at };
    await sessions.create({ id: recordIdOf(cookieValue), ...signedIn, ...times, version: 0 });
    return { cookieValue, returnTo: begun.returnTo };
  };
}
