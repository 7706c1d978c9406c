import { isOver, type Session } from '../domain/session.ts';
import { recordIdOf } from '../store/seal.ts';
import type { SessionStore } from '../store/session-store.ts';

interface Deps {
  sessions: SessionStore;
  now: () => Date;
}

/** Finds a session by its id, if it is not over. That is not noted as a sign of its owner being there. */
export function createSessionWithId({ sessions, now }: Deps) {
  return async (id: string): Promise<Session | undefined> => {
    const session = await sessions.find(id);
    if (!session || !isOver(session, now())) return session;
    await sessions.end(id);
    return undefined;
  };
}

/** Finds the session a cookie stands for, if it is not over. */
export function createSessionInForce(deps: Deps) {
  const sessionWithId = createSessionWithId(deps);
  return async (cookieValue: string | undefined): Promise<Session | undefined> =>
    cookieValue ? sessionWithId(recordIdOf(cookieValue)) : undefined;
}
