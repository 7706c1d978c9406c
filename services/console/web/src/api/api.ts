import { createClient } from './client.ts';
import { noteReached, noteUnreachable } from './reachability.ts';
import { currentCsrfToken, sessionEnded } from './session.ts';

/** The services, asked through the console as the one who is signed in. */
export const api = createClient({
  fetch: (url, init) => fetch(url, init),
  csrfToken: currentCsrfToken,
  onSignedOut: () => sessionEnded.set(true),
  onReached: noteReached,
  onUnreachable: noteUnreachable,
});
