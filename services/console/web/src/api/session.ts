import type { StaffRole } from '@samspar/contracts';
import { type May, reachOf } from '@samspar/contracts/permissions';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { clockAhead } from '../clock.ts';
import { createSignal } from '../signal.ts';
import { Problem, Unreachable } from './problem.ts';
import { noteReached, noteUnreachable } from './reachability.ts';

/** The roles of those who sign in. */
export type Role = StaffRole;

/** Who is signed in. */
export interface Session {
  role: Role;
  organisation: string;
  municipalities: readonly string[];
  displayName: string;
  csrfToken: string;
}

/** Whether the session has ended while the application was open. */
export const sessionEnded = createSignal(false);

let known: Session | undefined;
export const currentCsrfToken = () => known?.csrfToken ?? '';

async function readSession(): Promise<Session> {
  const response = await fetch('/session', { headers: { Accept: 'application/json' } }).catch(
    (error: unknown) => {
      noteUnreachable('console');
      throw new Unreachable('console', error);
    },
  );
  if (response.status >= 500) {
    noteUnreachable('console');
    throw new Unreachable('console');
  }
  noteReached('console');
  clockAhead.set(Number(response.headers.get('Clock-Ahead') ?? 0));
  if (!response.ok) {
    if (response.status === 401 && known) sessionEnded.set(true);
    throw new Problem({ ...((await response.json()) as object), status: response.status });
  }
  const session = (await response.json()) as Session;
  // Someone else has signed in, in another window: nothing fetched for the first may be seen by the second.
  if (known && !isSamePerson(known, session)) window.location.reload();
  known = session;
  sessionEnded.set(false);
  return session;
}

/** Read again whenever the window comes back: someone may have signed in, or out, in another. */
export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: readSession,
  refetchOnWindowFocus: 'always',
});

/** Who is signed in, as a query: for the shell, which decides whether there is a page at all. */
export const useSessionQuery = () => useQuery(sessionQuery);

/** Who is signed in. Pages are only shown to someone who is. */
export function useSession(): Session {
  const { data } = useSessionQuery();
  if (!data) throw new Error('A page asks who is signed in, and nobody is.');
  return data;
}

/** Whether a role may do a thing at all. Where it may is the service's to decide. */
export function roleMay(role: Role, ...may: May): boolean {
  return reachOf(role, may) !== undefined;
}

/** Whether the one signed in may do a thing, for showing or hiding the way to it: `useMay()('register', 'Demand')`. */
export function useMay() {
  const { role } = useSession();
  return (...may: May) => roleMay(role, ...may);
}

/** Signs out here and at the identity provider, and leaves the application. */
export async function signOut(): Promise<void> {
  const headers = { Accept: 'application/json', 'X-CSRF-Token': currentCsrfToken() };
  const response = await fetch('/session/sign-out', { method: 'POST', headers }).catch((error: unknown) => {
    throw new Unreachable('console', error);
  });
  if (!response.ok) throw new Unreachable('console');
  const { continueAt } = (await response.json()) as { continueAt: string };
  window.location.assign(continueAt);
}

function isSamePerson(one: Session, other: Session): boolean {
  const plain = ({ csrfToken: _changesWithEverySession, ...person }: Session) => JSON.stringify(person);
  return plain(one) === plain(other);
}

/** Where to sign in, and come back to the page one is on. */
export function signInAddress(): string {
  const { pathname, search } = window.location;
  return `/session/sign-in?${new URLSearchParams({ returnTo: pathname + search })}`;
}
