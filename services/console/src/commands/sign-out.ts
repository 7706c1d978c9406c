import type { Session } from '../domain/session.ts';
import type { IdentityProvider } from '../identity/identity-provider.ts';
import type { SessionStore } from '../store/session-store.ts';

/**
 * Signs out: here at once, and at the identity provider as far as it answers. Gives where to go to sign out there too.
 */
export function createSignOut({
  sessions,
  identityProvider,
  onTrouble,
}: {
  sessions: SessionStore;
  identityProvider: IdentityProvider;
  onTrouble: (error: unknown) => void;
}) {
  return async ({ id, tokens }: Session): Promise<string> => {
    await sessions.end(id);
    try {
      if (tokens.refresh) await identityProvider.revoke(tokens.refresh);
      return (await identityProvider.signOutUrl())?.href ?? '/';
    } catch (error) {
      onTrouble(error);
      return '/';
    }
  };
}
