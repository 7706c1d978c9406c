import { safeReturnPath } from '../domain/return-path.ts';
import type { IdentityProvider } from '../identity/identity-provider.ts';
import type { PendingSignInStore } from '../store/pending-sign-in-store.ts';
import { newCookieValue, recordIdOf } from '../store/seal.ts';

/** How long somebody may take at the identity provider, in milliseconds. */
export const signInPatience = 10 * 60_000;

/** Begins a sign-in: remembers what the answer must match, and says where to go. */
export function createBeginSignIn({
  identityProvider,
  pending,
  now,
}: {
  identityProvider: IdentityProvider;
  pending: PendingSignInStore;
  now: () => Date;
}) {
  return async (returnTo: unknown) => {
    const { url, ...secrets } = await identityProvider.begin();
    const cookieValue = newCookieValue();
    const endsAt = new Date(now().getTime() + signInPatience);
    await pending.create(recordIdOf(cookieValue), { ...secrets, returnTo: safeReturnPath(returnTo) }, endsAt);
    return { url, cookieValue };
  };
}
